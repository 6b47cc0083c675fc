package org.facultyaffairs.matching.enrollment;

/** As what somebody takes part. */
public enum EnrollmentRole {
    MENTEE("mentee"),
    MENTOR("mentor");

    private final String words;

    EnrollmentRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whom one of this role is matched with. */
    public EnrollmentRole counterpart() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
