package org.facultyaffairs.nomination.slate;

/** What a person said of their gender, with consent; not having been asked differs from not wanting to say. */
public enum GenderAnswer {
    WOMAN,
    MAN,
    NON_BINARY,
    SELF_DESCRIBED,
    PREFER_NOT_TO_SAY,
    NOT_ASKED
}
