package org.facultyaffairs.nomination.identity;

/** What somebody said of their gender; of who was not asked nothing is known. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    SELF_DESCRIBED,
    PREFER_NOT_TO_SAY
}
