package org.facultyaffairs.matching.proposal;

/** What follows a proposal that did not come about. */
public enum NextStep {
    /** Nothing; it stands or has come about. */
    NONE,
    /** The next best is still to be worked out. */
    DUE,
    /** Another proposal stands in for it. */
    OFFERED,
    /** Nobody else is left, or the mentee wants nobody just now. */
    NOBODY,
    /** It could not be worked out, however often it was tried: the log says why, and a repair of the run brings it about. */
    PARKED
}
