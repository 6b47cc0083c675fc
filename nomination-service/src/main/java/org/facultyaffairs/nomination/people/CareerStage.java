package org.facultyaffairs.nomination.people;

/** Where somebody stands in their career, derived from rank and service by the profile service. */
public enum CareerStage {
    EARLY("early career"),
    MID("mid career"),
    SENIOR("senior");

    private final String words;

    CareerStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
