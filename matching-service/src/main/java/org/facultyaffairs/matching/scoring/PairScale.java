package org.facultyaffairs.matching.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes two people fit, by what they could be to each other. In no relation do the criteria that reward being alike
 * decide more than a third.
 */
final class PairScale {

    private static final PairScale MENTORSHIP = new PairScale(List.of(
            new Part(new Complement(), 0.35),
            new Part(new OutsideDiscipline(), 0.15),
            new Part(new StageDistance(), 0.15),
            new Part(new Openness(), 0.10),
            new Part(new SharedInterests(), 0.10),
            new Part(new SameTrack(), 0.10),
            new Part(new SharedLanguage(), 0.05)));
    private static final PairScale SPONSORSHIP = new PairScale(List.of(
            new Part(new SponsorInfluence(), 0.25),
            new Part(new KnownField(), 0.20),
            new Part(new StageDistance(), 0.15),
            new Part(new PairTrackRecord(), 0.15),
            new Part(new Openness(), 0.10),
            new Part(new OutsideDiscipline(), 0.10),
            new Part(new SharedLanguage(), 0.05)));
    private static final PairScale PEERS = new PairScale(List.of(
            new Part(new Complement(), 0.30),
            new Part(new SharedInterests(), 0.25),
            new Part(new OutsideDiscipline(), 0.15),
            new Part(new StageDistance(), 0.15),
            new Part(new Openness(), 0.10),
            new Part(new SharedLanguage(), 0.05)));

    private final List<Part> parts;
    private final Scale<Pair> scale;

    private PairScale(List<Part> parts) {
        this.parts = parts;
        this.scale = new Scale<>(
                "Nothing rules the two out.",
                parts.stream()
                        .map(part -> new Scale.Weighted<Pair>(part.criterion(), part.weight()))
                        .toList());
    }

    private record Part(PairCriterion criterion, double weight) {}

    /** Something told of one of two alone, by one criterion. */
    record Trait(String criterion, String name) implements Comparable<Trait> {

        private static final Comparator<Trait> BY_NAME =
                Comparator.comparing(Trait::criterion).thenComparing(Trait::name);

        @Override
        public int compareTo(Trait other) {
            return BY_NAME.compare(this, other);
        }
    }

    static PairScale of(Relation relation) {
        return switch (relation) {
            case MENTORSHIP -> MENTORSHIP;
            case SPONSORSHIP -> SPONSORSHIP;
            case PEERS -> PEERS;
        };
    }

    /** The score in millionths, with words. */
    Scale<Pair> scale() {
        return scale;
    }

    /** How much of the score each criterion decides. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        parts.forEach(part -> weights.put(part.criterion().name(), part.weight()));
        return weights;
    }

    /** All that is told of one of two alone. */
    Map<Trait, Double> traits(OneOfTwo one, boolean gives) {
        Map<Trait, Double> traits = new HashMap<>();
        for (Part part : parts) {
            Map<String, Double> told =
                    gives ? part.criterion().ofGiver(one) : part.criterion().ofReceiver(one);
            told.forEach((name, amount) -> traits.put(new Trait(part.criterion().name(), name), amount));
        }
        return traits;
    }
}
