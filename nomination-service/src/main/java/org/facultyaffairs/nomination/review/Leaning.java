package org.facultyaffairs.nomination.review;

import java.util.Locale;
import org.facultyaffairs.nomination.people.FacultyId;

/**
 * By how much a reviewer scores above (lenient) or below (harsh) others who read the same nominations.
 *
 * @param points on the rubric's scale, already drawn towards nought for having few reviews
 */
public record Leaning(FacultyId reviewer, double points, int reviews) {

    public String inWords() {
        if (Math.abs(points) < 0.005) {
            return "Scores like others who read the same nominations.";
        }
        return String.format(
                Locale.ROOT,
                "Scores %.2f points %s than others who read the same nominations; this is allowed for.",
                Math.abs(points),
                points > 0 ? "higher" : "lower");
    }
}
