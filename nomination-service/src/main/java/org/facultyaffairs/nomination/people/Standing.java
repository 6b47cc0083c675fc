package org.facultyaffairs.nomination.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one person stands, without a name: all that eligibility may ask. */
public record Standing(
        UUID person,
        Rank rank,
        LocalDate rankSince,
        LocalDate hiredOn,
        Track track,
        String unit,
        @Nullable String orcid,
        CareerStage careerStage,
        FacultyStatus status) {

    /** The standing of one known person. */
    public static Standing of(Person person) {
        return new Standing(
                person.id(),
                person.rank(),
                person.rankSince(),
                person.hiredOn(),
                person.track(),
                person.unit().value(),
                person.orcid(),
                person.careerStage(),
                person.status());
    }
}
