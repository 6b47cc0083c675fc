package org.facultyaffairs.profile.directory;

/** Whether a person is here. */
public enum FacultyStatus {
    ACTIVE,
    ON_LEAVE,
    DEPARTED
}
