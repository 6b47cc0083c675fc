package org.facultyaffairs.matching.matchrun;

/** Where a run has its inputs from. */
public enum RunOrigin {
    /** From the programme as it was when the run was asked for. */
    FRESH,
    /** From the snapshot of an earlier run, for the same result. */
    REPEAT,
    /** From the programme as it was, keeping as much of an earlier run's match as costs the whole nothing. */
    REPAIR
}
