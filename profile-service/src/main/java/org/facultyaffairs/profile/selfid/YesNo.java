package org.facultyaffairs.profile.selfid;

/** Answers to a question of yes or no. Absent means not asked. */
public enum YesNo {
    YES,
    NO,
    PREFER_NOT_TO_SAY
}
