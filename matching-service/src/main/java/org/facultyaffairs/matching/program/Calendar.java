package org.facultyaffairs.matching.program;

import java.time.LocalDate;

/** The days of a programme in the institution's zone, each the last or first full day: {@code enrolmentCloses} is in. */
public record Calendar(LocalDate enrolmentOpens, LocalDate enrolmentCloses, LocalDate starts, LocalDate ends) {

    /** Whether one can enrol on this day. */
    public boolean takesEnrolmentsOn(LocalDate day) {
        return !day.isBefore(enrolmentOpens) && !day.isAfter(enrolmentCloses);
    }
}
