package org.facultyaffairs.matching.slate;

import java.util.List;

/**
 * The slate that was chosen.
 *
 * @param members by number, in their order
 * @param points of all together
 * @param missing how many places are short or too many for the quotas and how many different values are missing, all
 *     added up
 * @param missingAtLeast no slate of this size misses less; below {@code missing} only where the search had to stop
 * @param pointsAtMost no slate that misses as little has more points; above {@code points} only where it had to stop
 */
public record SlateChoice(List<Integer> members, long points, int missing, int missingAtLeast, long pointsAtMost) {

    public SlateChoice {
        members = List.copyOf(members);
    }

    /** Whether no slate of this size is better. */
    public boolean proved() {
        return missing == missingAtLeast && points == pointsAtMost;
    }
}
