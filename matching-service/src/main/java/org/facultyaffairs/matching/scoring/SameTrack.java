package org.facultyaffairs.matching.scoring;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.people.Track;

/** The same road to promotion. */
final class SameTrack implements PairCriterion {

    @Override
    public String name() {
        return "track";
    }

    @Override
    public double value(Pair pair) {
        return value(same(pair));
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return Optional.of(
                same(pair)
                        ? "Both are on the %s track and know its road to promotion."
                                .formatted(pair.giver().position().track().words())
                        : "They are on different tracks.");
    }

    @Override
    public boolean isSettled(Pair pair) {
        return true;
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return Map.of(giver.track().name(), 1.0);
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return Arrays.stream(Track.values())
                .collect(Collectors.toMap(Track::name, track -> value(track == receiver.track())));
    }

    private static double value(boolean same) {
        return same ? 1 : 0.3;
    }

    private static boolean same(Pair pair) {
        return pair.giver().position().track() == pair.receiver().position().track();
    }
}
