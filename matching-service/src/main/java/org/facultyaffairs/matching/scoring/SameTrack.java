package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.when;

import java.util.Optional;

/** The same road to promotion. */
final class SameTrack implements Criterion<Pair> {

    @Override
    public String name() {
        return "track";
    }

    @Override
    public double value(Pair pair) {
        return same(pair) ? 1 : 0.3;
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return when(
                same(pair),
                "Both are on the %s track and know its road to promotion."
                        .formatted(pair.giver().position().track().words()));
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    private static boolean same(Pair pair) {
        return pair.giver().position().track() == pair.receiver().position().track();
    }
}
