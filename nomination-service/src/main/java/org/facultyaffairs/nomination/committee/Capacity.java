package org.facultyaffairs.nomination.committee;

/** In which capacity somebody looks at a committee's work. */
public enum Capacity {
    OFFICE,
    CHAIR,
    MEMBER
}
