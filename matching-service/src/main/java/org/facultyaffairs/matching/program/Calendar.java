package org.facultyaffairs.matching.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal.Violation;

/** The days of a programme in the institution's zone, each still within: one can enrol on {@code enrolmentCloses}. */
public record Calendar(LocalDate enrolmentOpens, LocalDate enrolmentCloses, LocalDate starts, LocalDate ends) {

    /** Whether one can enrol on this day. */
    public boolean takesEnrolmentsOn(LocalDate day) {
        return !day.isBefore(enrolmentOpens) && !day.isAfter(enrolmentCloses);
    }

    /** Dates that are out of order, each said at the one that should come later. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (enrolmentCloses.isBefore(enrolmentOpens)) {
            violations.add(new Violation(
                    "enrolmentCloses",
                    "Enrolment closes on %s, before it opens on %s.".formatted(enrolmentCloses, enrolmentOpens)));
        }
        if (starts.isBefore(enrolmentOpens)) {
            violations.add(new Violation(
                    "starts",
                    "The programme starts on %s, before enrolment opens on %s.".formatted(starts, enrolmentOpens)));
        }
        if (ends.isBefore(starts)) {
            violations.add(
                    new Violation("ends", "The programme ends on %s, before it starts on %s.".formatted(ends, starts)));
        }
        if (ends.isBefore(enrolmentCloses)) {
            violations.add(new Violation(
                    "ends",
                    "The programme ends on %s, before enrolment closes on %s.".formatted(ends, enrolmentCloses)));
        }
        return violations;
    }
}
