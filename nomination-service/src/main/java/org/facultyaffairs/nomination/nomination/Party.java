package org.facultyaffairs.nomination.nomination;

/** In which capacity somebody acts on one nomination; one person may hold several, as in a self-nomination. */
public enum Party {
    NOMINEE,
    NOMINATOR,
    CHAIR,
    OFFICE,
    CLOCK
}
