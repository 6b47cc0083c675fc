package org.facultyaffairs.matching.stable;

/**
 * Why a match is not stable, or no match at all.
 *
 * @param mentee by number; for a flaw of a mentor alone, -1
 * @param mentor by number; for a flaw of a mentee alone, and for one of a linked pair, -1
 */
public record Flaw(Kind kind, int mentee, int mentor) {

    /** What can be wrong. */
    public enum Kind {
        /** The two are together although one of them does not list the other. */
        NOT_LISTED("Mentee %d and mentor %d are together, but do not list each other."),
        /** The two are together more than once. */
        TWICE("Mentee %d and mentor %d are together twice."),
        /** A mentee has more mentors than they take. */
        MENTEE_OVER("Mentee %d has more mentors than they take."),
        /** A mentor has more mentees than they take. */
        MENTOR_OVER("Mentor %2$d has more mentees than they take."),
        /** The two are apart and both would rather be together. */
        BLOCKING("Mentee %d and mentor %d would both rather be together."),
        /** A linked pair is placed in a way that it does not list. */
        LINK_NOT_LISTED("The linked pair of mentee %d is placed in a way that it does not list."),
        /** A linked pair would rather be placed in another way that the mentors would take as well. */
        LINK_BLOCKING("The linked pair of mentee %d would rather move, and would be taken.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static final int NOBODY = -1;

    /** The flaw in words. */
    public String sentence() {
        return kind.sentence.formatted(mentee, mentor);
    }
}
