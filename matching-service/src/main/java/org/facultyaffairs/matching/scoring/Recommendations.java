package org.facultyaffairs.matching.scoring;

import java.util.List;

/**
 * What was found for one person.
 *
 * @param items best first
 * @param considered everybody but the person themselves who has not left
 * @param leftOut how many were left out by which hard rule, most first
 */
public record Recommendations(List<Recommendation> items, int considered, List<LeftOut> leftOut) {

    /** A hard rule and how many people it left out. */
    public record LeftOut(HardRule rule, int people) {}

    public Recommendations {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }
}
