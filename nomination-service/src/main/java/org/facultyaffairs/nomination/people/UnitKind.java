package org.facultyaffairs.nomination.people;

/** The three storeys of the school. */
public enum UnitKind {
    SCHOOL("school"),
    DEPARTMENT("department"),
    DIVISION("division");

    private final String words;

    UnitKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
