package org.facultyaffairs.nomination.conflict;

/**
 * Why somebody may not judge a nomination. Some kinds bar from the whole committee, because the person has a stake in
 * who wins; the others only recuse from the one nomination, else a school whose divisions all put somebody forward
 * could form no committee at all.
 */
public enum ConflictKind {
    OWN_NOMINATION(true),
    REPORTING_LINE(true),
    MENTORING(true),
    SPONSORSHIP(true),
    SAME_DIVISION(false),
    CO_AUTHORSHIP(false),
    DECLARED(false);

    private final boolean barsFromCommittee;

    ConflictKind(boolean barsFromCommittee) {
        this.barsFromCommittee = barsFromCommittee;
    }

    /** Whether the person is refused as a member, and not only recused from the one nomination. */
    public boolean barsFromCommittee() {
        return barsFromCommittee;
    }
}
