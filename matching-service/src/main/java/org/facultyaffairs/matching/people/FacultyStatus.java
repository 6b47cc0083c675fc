package org.facultyaffairs.matching.people;

/** Whether somebody is here. */
public enum FacultyStatus {
    ACTIVE,
    ON_LEAVE,
    DEPARTED
}
