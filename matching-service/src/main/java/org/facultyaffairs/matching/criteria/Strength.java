package org.facultyaffairs.matching.criteria;

/** Whether a criterion weighs in a score or rules pairs out. */
public enum Strength {
    SOFT,
    HARD
}
