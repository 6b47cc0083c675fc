package org.facultyaffairs.nomination.people;

/** Whether somebody is here. */
public enum FacultyStatus {
    ACTIVE("in active service"),
    ON_LEAVE("on leave"),
    DEPARTED("no longer a member of the faculty");

    private final String words;

    FacultyStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
