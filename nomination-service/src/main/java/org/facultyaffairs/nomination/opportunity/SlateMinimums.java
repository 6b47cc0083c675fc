package org.facultyaffairs.nomination.opportunity;

import org.jspecify.annotations.Nullable;

/** The least that a slate should hold, as posted; an absent rule is not asked. */
public record SlateMinimums(
        @Nullable Integer minWomen,
        @Nullable Integer minMen,
        @Nullable Integer minJunior,
        @Nullable Integer minSenior,
        @Nullable Integer minUnits) {

    /** Asks nothing. */
    public static final SlateMinimums NONE = new SlateMinimums(null, null, null, null, null);
}
