package org.facultyaffairs.matching.stable;

/** Preferences that cannot be matched by; says in words whose list is wrong and how. */
public final class InvalidPreferences extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidPreferences(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** What is wrong, in kebab case; never renamed. */
    public String code() {
        return code;
    }
}
