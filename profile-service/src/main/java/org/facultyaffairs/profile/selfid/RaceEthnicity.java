package org.facultyaffairs.profile.selfid;

/** Answers to the question of race and ethnicity, of which several may apply. Absent means not asked. */
public enum RaceEthnicity {
    AMERICAN_INDIAN_OR_ALASKA_NATIVE,
    ASIAN,
    BLACK_OR_AFRICAN_AMERICAN,
    HISPANIC_OR_LATINO,
    MIDDLE_EASTERN_OR_NORTH_AFRICAN,
    NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER,
    WHITE,
    SELF_DESCRIBED,
    PREFER_NOT_TO_SAY
}
