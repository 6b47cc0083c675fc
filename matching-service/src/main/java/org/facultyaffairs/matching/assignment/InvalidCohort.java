package org.facultyaffairs.matching.assignment;

/** A cohort that cannot be what was meant: the code names the kind of mistake for machines, the sentence names the people. */
public final class InvalidCohort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidCohort(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The kind of mistake in kebab-case, such as {@code duplicate-pair}; never renamed. */
    public String code() {
        return code;
    }
}
