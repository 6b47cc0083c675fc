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
    PUBLISHED;

    /** Whether it is still to be worked out. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether there is a match to look at. */
    public boolean hasMatch() {
        return this == COMPLETED || this == PUBLISHED;
    }
}
