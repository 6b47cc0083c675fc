package org.facultyaffairs.profile.selfid;

/** Answers to the question of gender. Absent means not asked. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    SELF_DESCRIBED,
    PREFER_NOT_TO_SAY
}
