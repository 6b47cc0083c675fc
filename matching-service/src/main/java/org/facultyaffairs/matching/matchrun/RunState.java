package org.facultyaffairs.matching.matchrun;

/** Where a run stands. */
public enum RunState {
    QUEUED,
    RUNNING,
    COMPLETED,
    /** It ended without a match; the run says why. */
    FAILED,
    CANCELLED,
    /** Its pairs were proposed to the people concerned. */
    PUBLISHED,
    /** They were, until a repair of it was published in its place. */
    SUPERSEDED;

    /** Whether it is still to be worked out. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether there is a match to look at. */
    public boolean hasMatch() {
        return this == COMPLETED || this == PUBLISHED || this == SUPERSEDED;
    }
}
