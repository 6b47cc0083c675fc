package org.facultyaffairs.matching.program;

/** How the people of a programme work together. Matching brings two together whatever the model. */
public enum RelationshipModel {
    DYAD,
    PEER,
    NEAR_PEER,
    FACILITATED_PEER,
    GROUP,
    TEAM,
    FUNCTIONAL
}
