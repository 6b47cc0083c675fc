package org.facultyaffairs.matching.stable;

import java.util.List;

/**
 * Two mentees who are placed together or not at all, for example because they share a household.
 *
 * @param options the ways in which they would be placed, best first; what is not listed is not acceptable
 */
public record LinkedPair(int first, int second, List<Option> options) {

    /** Stands for having no mentor. */
    public static final int NOBODY = -1;

    public LinkedPair {
        options = List.copyOf(options);
    }

    /**
     * One way to be placed.
     *
     * @param ofFirst the mentor of the first, or {@link #NOBODY}
     * @param ofSecond the mentor of the second, who may be the same, or {@link #NOBODY}
     */
    public record Option(int ofFirst, int ofSecond) {}
}
