package org.facultyaffairs.matching.people;

/** Academic rank, in the order of seniority. */
public enum Rank {
    INSTRUCTOR(0, "instructor"),
    ASSISTANT_PROFESSOR(1, "assistant professor"),
    ASSOCIATE_PROFESSOR(2, "associate professor"),
    PROFESSOR(3, "professor"),
    EMERITUS(4, "professor emeritus");

    private final int step;
    private final String words;

    Rank(int step, String words) {
        this.step = step;
        this.words = words;
    }

    /** How many ranks are below. */
    public int step() {
        return step;
    }

    public String words() {
        return words;
    }

    /** For a sentence about somebody: "an associate professor". */
    public String aPerson() {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** Associate professor or above: who may sponsor, and whom a slate counts as senior. */
    public boolean isSenior() {
        return compareTo(ASSOCIATE_PROFESSOR) >= 0;
    }
}
