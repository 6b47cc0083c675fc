package org.facultyaffairs.matching.criteria;

import java.util.Locale;

/** Half a day of the working week, on which somebody usually has time. */
public enum HalfDay {
    MONDAY_MORNING,
    MONDAY_AFTERNOON,
    TUESDAY_MORNING,
    TUESDAY_AFTERNOON,
    WEDNESDAY_MORNING,
    WEDNESDAY_AFTERNOON,
    THURSDAY_MORNING,
    THURSDAY_AFTERNOON,
    FRIDAY_MORNING,
    FRIDAY_AFTERNOON;

    /** As a habit, for the middle of a sentence: "Monday mornings". */
    public String words() {
        String rest = name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return name().charAt(0) + rest + "s";
    }
}
