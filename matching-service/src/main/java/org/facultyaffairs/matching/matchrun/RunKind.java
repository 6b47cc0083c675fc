package org.facultyaffairs.matching.matchrun;

/** What a run is to make as good as it can be. */
public enum RunKind {
    /** The most for the whole. */
    OPTIMAL,
    /** First the worst-off mentee as well as can be, then the most for the whole. */
    FAIR,
    /** The most for the whole in which nobody gets less than a chosen minimum. */
    BALANCED
}
