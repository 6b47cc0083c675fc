package org.facultyaffairs.matching.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where HR says that a person stands.
 *
 * @param leadershipRoles in HR's words, such as {@code CHAIR}
 */
public record Position(
        UnitId unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage stage,
        List<String> leadershipRoles) {

    public Position {
        leadershipRoles = List.copyOf(leadershipRoles);
    }

    /** Completed years; none before the rank begins. */
    public long yearsInRank(LocalDate on) {
        return Math.max(0, ChronoUnit.YEARS.between(rankSince, on));
    }

    /** Completed years; none before the first day. */
    public long yearsSinceHire(LocalDate on) {
        return Math.max(0, ChronoUnit.YEARS.between(hiredOn, on));
    }

    /** Senior with influence, as a sponsor must be: at least associate professor, or in a leadership role. */
    public boolean hasInfluence() {
        return rank.isSenior() || !leadershipRoles.isEmpty();
    }
}
