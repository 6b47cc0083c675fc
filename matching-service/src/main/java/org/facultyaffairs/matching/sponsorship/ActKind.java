package org.facultyaffairs.matching.sponsorship;

/** What a sponsor can do for somebody. */
public enum ActKind {
    NOMINATE,
    RECOMMEND,
    INTRODUCE,
    AIR_COVER,
    VISIBILITY;

    /** Whether a sponsor tells of it themselves; a nomination is told of by the one who takes it in. */
    boolean isToldByHand() {
        return this != NOMINATE;
    }
}
