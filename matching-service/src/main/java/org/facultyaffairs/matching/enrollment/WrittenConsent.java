package org.facultyaffairs.matching.enrollment;

import java.time.LocalDate;

/**
 * Somebody's own word as the office received it: a signed form, an answer to a survey.
 *
 * @param reference where it can be found, in the office's own words
 */
public record WrittenConsent(LocalDate givenOn, String reference) {

    /** For the record, as in "form 12 of 2026-11-03". */
    String words() {
        return "%s of %s".formatted(reference, givenOn);
    }
}
