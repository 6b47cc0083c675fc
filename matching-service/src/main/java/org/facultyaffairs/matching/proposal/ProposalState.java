package org.facultyaffairs.matching.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    /** At least one of the two has not answered. */
    PROPOSED,
    /** Both said yes; a mentorship has started. */
    ACCEPTED,
    /** One of the two said no. */
    DECLINED,
    /** Nobody said no, and it will not come about; the reason says why. */
    LAPSED;

    /** Whether it binds a place of the mentor and a wish of the mentee. */
    public boolean isLive() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
