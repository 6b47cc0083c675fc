package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.Position;

/**
 * Where the person stands in their career. An honour suits whoever has waited for it: six years in rank are enough.
 * Anything else opens a next step, which helps those in the middle most.
 */
final class Readiness implements Criterion<Candidacy> {

    private static final double ENOUGH_YEARS = 6;

    @Override
    public String name() {
        return "career-stage";
    }

    @Override
    public double value(Candidacy candidacy) {
        if (candidacy.call().kind().honoursThePast()) {
            return Math.min(1, years(candidacy) / ENOUGH_YEARS);
        }
        boolean leads = candidacy.call().kind() == OpportunityKind.POSITION
                || candidacy.call().kind() == OpportunityKind.LEADERSHIP_ROLE;
        return switch (candidacy.person().position().stage()) {
            case EARLY -> leads ? 0.4 : 0.8;
            case MID -> 1;
            case SENIOR -> leads ? 0.9 : 0.6;
        };
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        Position position = candidacy.person().position();
        if (!candidacy.call().kind().honoursThePast()) {
            return Optional.of("Is %s, as %s."
                    .formatted(position.stage().words(), position.rank().aPerson()));
        }
        long years = years(candidacy);
        String time = years == 0 ? "less than a year" : years == 1 ? "a year" : years + " years";
        return Optional.of("Has been %s for %s.".formatted(position.rank().aPerson(), time));
    }

    @Override
    public boolean isSettled(Candidacy candidacy) {
        return true;
    }

    private static long years(Candidacy candidacy) {
        return candidacy.person().position().yearsInRank(candidacy.call().internalDeadline());
    }
}
