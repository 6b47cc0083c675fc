package org.facultyaffairs.profile.unit;

/** The level of a unit; each stands under the one before it. */
public enum UnitKind {
    SCHOOL,
    DEPARTMENT,
    DIVISION;

    /** Whether a unit of this kind may stand directly under one of the other kind. */
    boolean mayStandUnder(UnitKind parent) {
        return switch (this) {
            case SCHOOL -> false;
            case DEPARTMENT -> parent == SCHOOL;
            case DIVISION -> parent == DEPARTMENT;
        };
    }
}
