package org.facultyaffairs.matching.program;

/** What a match is to be best at, where a run says nothing else. */
public enum Fairness {
    /** The most fit in all. */
    HIGHEST_TOTAL,
    /** First the worst-off mentee as well as can be, then the most fit in all. */
    WORST_OFF_FIRST
}
