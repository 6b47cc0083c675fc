package org.facultyaffairs.matching.people;

/** The career track of an appointment. */
public enum Track {
    TENURE("tenure"),
    CLINICIAN_EDUCATOR("clinician educator"),
    RESEARCH("research"),
    CLINICAL("clinical"),
    PRACTICE("practice");

    private final String words;

    Track(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
