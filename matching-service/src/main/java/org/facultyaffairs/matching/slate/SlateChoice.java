package org.facultyaffairs.matching.slate;

import java.util.List;

/**
 * The slate that was chosen.
 *
 * @param members by number, in their order
 * @param points of all together
 * @param missing how many places are short or too many for the quotas and how many different values are missing, all
 *     added up; no slate of this size misses less
 */
public record SlateChoice(List<Integer> members, long points, int missing) {

    public SlateChoice {
        members = List.copyOf(members);
    }
}
