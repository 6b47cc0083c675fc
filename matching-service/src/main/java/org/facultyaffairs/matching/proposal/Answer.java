package org.facultyaffairs.matching.proposal;

/** What one of the two has said. */
public enum Answer {
    NONE,
    YES,
    NO
}
