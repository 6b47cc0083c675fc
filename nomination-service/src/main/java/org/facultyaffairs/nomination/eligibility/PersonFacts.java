package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.Track;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * All that an eligibility rule can ever learn of a person.
 *
 * @param units the person's own unit first, then those above it; at least one
 * @param orcid null when HR holds none
 */
public record PersonFacts(
        Rank rank,
        LocalDate rankSince,
        LocalDate hiredOn,
        Track track,
        List<UnitId> units,
        @Nullable String orcid,
        CareerStage careerStage,
        FacultyStatus status) {

    public PersonFacts {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A person belongs to at least one unit.");
        }
    }

    public UnitId unit() {
        return units.get(0);
    }

    /** Completed years; none before the rank begins. */
    public long yearsInRank(LocalDate on) {
        return completedYears(rankSince, on);
    }

    /** Completed years; none before the first day. */
    public long yearsSinceHire(LocalDate on) {
        return completedYears(hiredOn, on);
    }

    private static long completedYears(LocalDate since, LocalDate on) {
        return Math.max(0, ChronoUnit.YEARS.between(since, on));
    }
}
