package org.facultyaffairs.matching.proposal;

/** Which of the two somebody is. */
public enum Side {
    MENTEE,
    MENTOR
}
