package org.facultyaffairs.matching.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facultyaffairs.matching.people.FacultyStatus;

/**
 * Scores everybody by weighted criteria and keeps the best. Ties go to the lower id, as text.
 *
 * <p>In no relation do the criteria that reward being alike decide more than a third.
 */
public final class WeightedRecommender implements Recommender {

    private static final Scale<Pair> MENTORSHIP = scale(List.of(
            of(new Complement(), 0.35),
            of(new OutsideDiscipline(), 0.15),
            of(new StageDistance(), 0.15),
            of(new Openness(), 0.10),
            of(new SharedInterests(), 0.10),
            of(new SameTrack(), 0.10),
            of(new SharedLanguage(), 0.05)));

    private static final Scale<Pair> SPONSORSHIP = scale(List.of(
            of(new SponsorInfluence(), 0.25),
            of(new KnownField(), 0.20),
            of(new StageDistance(), 0.15),
            of(new PairTrackRecord(), 0.15),
            of(new Openness(), 0.10),
            of(new OutsideDiscipline(), 0.10),
            of(new SharedLanguage(), 0.05)));

    private static final Scale<Pair> PEERS = scale(List.of(
            of(new Complement(), 0.30),
            of(new SharedInterests(), 0.25),
            of(new OutsideDiscipline(), 0.15),
            of(new StageDistance(), 0.15),
            of(new Openness(), 0.10),
            of(new SharedLanguage(), 0.05)));

    private record Scored(Pair pair, long points) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingLong((Scored scored) -> -scored.points())
                .thenComparing(scored -> scored.pair().candidate().id());
    }

    @Override
    public Recommendations recommend(Question question, Setting setting) {
        Scale<Pair> scale = scaleOf(question.as().relation());
        Map<HardRule, Integer> leftOut = new EnumMap<>(HardRule.class);
        List<Pair> considered = everybodyElse(question, setting).toList();
        List<Recommendation> best = considered.stream()
                .filter(pair -> keeps(pair, leftOut))
                .map(pair -> new Scored(pair, scale.points(pair)))
                .sorted(Scored.BEST_FIRST)
                .limit(question.limit())
                .map(scored -> new Recommendation(scored.pair().candidate(), scale.explain(scored.pair())))
                .toList();
        return new Recommendations(best, considered.size(), mostFirst(leftOut));
    }

    static Scale<Pair> scaleOf(Relation relation) {
        return switch (relation) {
            case MENTORSHIP -> MENTORSHIP;
            case SPONSORSHIP -> SPONSORSHIP;
            case PEERS -> PEERS;
        };
    }

    private static Stream<Pair> everybodyElse(Question question, Setting setting) {
        return setting.population().everybody().stream()
                .filter(person -> !person.id().equals(question.asking().id()))
                .filter(person -> person.status() != FacultyStatus.DEPARTED)
                .map(person -> Pair.of(question.as(), question.asking(), person, setting));
    }

    private static boolean keeps(Pair pair, Map<HardRule, Integer> leftOut) {
        return HardRule.brokenBy(pair)
                .map(rule -> leftOut.merge(rule, 1, Integer::sum))
                .isEmpty();
    }

    private static List<Recommendations.LeftOut> mostFirst(Map<HardRule, Integer> leftOut) {
        return leftOut.entrySet().stream()
                .map(entry -> new Recommendations.LeftOut(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Recommendations.LeftOut left) -> -left.people())
                        .thenComparing(Recommendations.LeftOut::rule))
                .toList();
    }

    private static Scale.Weighted<Pair> of(Criterion<Pair> criterion, double weight) {
        return new Scale.Weighted<>(criterion, weight);
    }

    private static Scale<Pair> scale(List<Scale.Weighted<Pair>> criteria) {
        return new Scale<>("Nothing speaks against it, and neither has said enough for more.", criteria);
    }
}
