package org.facultyaffairs.matching.slate;

/** A slate that cannot be asked for; says in words why. */
public final class InvalidSlate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidSlate(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** What is wrong, in kebab case; never renamed. */
    public String code() {
        return code;
    }
}
