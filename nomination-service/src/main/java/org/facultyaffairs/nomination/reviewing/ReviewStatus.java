package org.facultyaffairs.nomination.reviewing;

/** Where a review stands. */
public enum ReviewStatus {
    ASSIGNED,
    SUBMITTED,
    /** Its reader must keep away or left the committee; whatever they wrote does not count. */
    VOID;

    /** Whether it is waited for or counts. */
    public boolean stands() {
        return this != VOID;
    }
}
