package org.facultyaffairs.nomination.eligibility;

/** To whom an answer speaks: the person it is about, or somebody else who asked. */
public enum Addressee {
    THE_PERSON("You", "your"),
    SOMEBODY_ELSE("They", "their");

    private final String subject;
    private final String possessive;

    Addressee(String subject, String possessive) {
        this.subject = subject;
        this.possessive = possessive;
    }

    String subject() {
        return subject;
    }

    String possessive() {
        return possessive;
    }
}
