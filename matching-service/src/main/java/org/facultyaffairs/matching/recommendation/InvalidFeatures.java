package org.facultyaffairs.matching.recommendation;

/** Features that cannot be packed or compared; says in words whose and why. */
public final class InvalidFeatures extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidFeatures(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** What is wrong, in kebab case; never renamed. */
    public String code() {
        return code;
    }
}
