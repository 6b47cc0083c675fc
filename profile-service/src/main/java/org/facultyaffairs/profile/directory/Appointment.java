package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held.
 *
 * @param primary the one that counts for rank and reporting line; never one that ended
 * @param end last day; absent while it lasts
 */
public record Appointment(
        String unit,
        Rank rank,
        Track track,
        LocalDate start,
        double fte,
        boolean primary,
        @Nullable LocalDate end) {

    static Appointment from(LocalDate start, HrFacts facts) {
        return new Appointment(facts.unit(), facts.rank(), facts.track(), start, facts.fte(), true, null);
    }

    boolean isAsIn(HrFacts facts) {
        return unit.equals(facts.unit()) && rank == facts.rank() && track == facts.track() && fte == facts.fte();
    }

    Appointment endedOn(LocalDate last) {
        return new Appointment(unit, rank, track, start, fte, false, last.isBefore(start) ? start : last);
    }
}
