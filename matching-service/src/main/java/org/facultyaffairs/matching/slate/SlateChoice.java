package org.facultyaffairs.matching.slate;

import java.util.List;

/**
 * The slate that was chosen.
 *
 * @param members by number, in their order
 * @param points of all together
 * @param missing how many places are short or too many for the quotas and how many different values are missing, all
 *     added up
 * @param proved whether no slate of this size is better; false only where the search had to stop
 */
public record SlateChoice(List<Integer> members, long points, int missing, boolean proved) {

    public SlateChoice {
        members = List.copyOf(members);
    }
}
