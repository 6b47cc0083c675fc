package org.facultyaffairs.nomination.opportunity;

/** Where an opportunity stands. */
public enum OpportunityStatus {
    DRAFT("not yet published"),
    OPEN("open"),
    CLOSED("closed"),
    CANCELLED("cancelled");

    private final String words;

    OpportunityStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether everybody of the faculty may know of it; a draft is its writers' own. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
