package org.facultyaffairs.nomination.opportunity;

import java.util.List;

/**
 * Time limits and quorum of one opportunity, in days of the institution's calendar.
 *
 * @param escalationDays before the internal deadline, one for each level that an unanswered call goes up
 * @param sponsorCheckInDays after the selection, at which the sponsor is asked how it goes
 * @param committeeQuorum members who must take part in the decision
 */
public record Policy(List<Integer> escalationDays, List<Integer> sponsorCheckInDays, int committeeQuorum) {

    /** What holds where an opportunity says nothing. */
    public static final Policy USUAL = new Policy(List.of(21, 14, 7), List.of(30, 90, 180), 2);

    public Policy {
        escalationDays = List.copyOf(escalationDays);
        sponsorCheckInDays = List.copyOf(sponsorCheckInDays);
    }
}
