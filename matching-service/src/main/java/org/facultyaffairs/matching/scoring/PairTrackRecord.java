package org.facultyaffairs.matching.scoring;

import java.util.Map;
import java.util.Optional;

/** What check-ins said of these two, together or with others. */
final class PairTrackRecord implements PairCriterion {

    private static final String RECEIVED = "received";

    @Override
    public String name() {
        return "track-record";
    }

    @Override
    public double value(Pair pair) {
        return record(pair).mean();
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return record(pair).last().map(checkIn -> sentence(pair, checkIn));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        return Words.when(
                record(pair).last().filter(last -> !last.goodMatch()).isPresent(),
                "The next check-in that says it was a good match would raise it again.");
    }

    /** What is said after a match is for others to say. */
    @Override
    public boolean isSettled(Pair pair) {
        return true;
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        long good = giver.setting().records().goodBy(giver.person().id());
        return Map.of(ANYBODY, TrackRecord.meanAtMost(good), RECEIVED, 1.0);
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        long good = receiver.setting().records().goodOf(receiver.person().id());
        return Map.of(ANYBODY, 1.0, RECEIVED, TrackRecord.meanAtMost(good) - TrackRecord.meanAtMost(0));
    }

    private static String sentence(Pair pair, CheckIn last) {
        boolean bySponsor = last.sponsor().equals(pair.giver().id());
        boolean ofProtege = last.nominee().equals(pair.receiver().id());
        if (bySponsor && ofProtege) {
            return "The last check-in of these two %s.".formatted(last.verdict());
        }
        return bySponsor
                ? "The sponsor's last check-in, on somebody else, %s.".formatted(last.verdict())
                : "The last check-in on the protégé, by another sponsor, %s.".formatted(last.verdict());
    }

    private static TrackRecord record(Pair pair) {
        return pair.setting()
                .records()
                .ofPair(pair.giver().id(), pair.receiver().id());
    }
}
