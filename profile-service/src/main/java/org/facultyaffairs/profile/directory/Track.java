package org.facultyaffairs.profile.directory;

/** What a person is appointed and promoted for. */
public enum Track {
    TENURE,
    CLINICIAN_EDUCATOR,
    RESEARCH,
    CLINICAL,
    PRACTICE
}
