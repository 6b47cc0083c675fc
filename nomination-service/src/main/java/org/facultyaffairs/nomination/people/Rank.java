package org.facultyaffairs.nomination.people;

/** Academic rank; the order of the constants is the order of seniority, which eligibility rules compare by. */
public enum Rank {
    INSTRUCTOR("instructor"),
    ASSISTANT_PROFESSOR("assistant professor"),
    ASSOCIATE_PROFESSOR("associate professor"),
    PROFESSOR("professor"),
    EMERITUS("professor emeritus");

    private final String words;

    Rank(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Associate professor or above: whom the domain lets sponsor others, and whom a slate counts as senior. */
    public boolean isSenior() {
        return compareTo(ASSOCIATE_PROFESSOR) >= 0;
    }
}
