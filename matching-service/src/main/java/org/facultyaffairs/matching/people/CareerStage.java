package org.facultyaffairs.matching.people;

/** Where somebody stands in their career, derived from rank and service by the profile service. */
public enum CareerStage {
    EARLY("early in their career"),
    MID("in the middle of their career"),
    SENIOR("senior");

    private final String words;

    CareerStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
