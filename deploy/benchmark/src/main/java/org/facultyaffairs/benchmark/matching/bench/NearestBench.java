package org.facultyaffairs.benchmark.matching.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.facultyaffairs.benchmark.matching.audit.WrongAnswer;
import org.facultyaffairs.benchmark.matching.instance.Crowd;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.benchmark.matching.rival.NeighbourGraph;
import org.facultyaffairs.benchmark.matching.rival.PlainScan;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.recommendation.Features;
import org.facultyaffairs.matching.recommendation.Judge;
import org.facultyaffairs.matching.recommendation.NearestPeople;
import org.facultyaffairs.matching.recommendation.Ranking;
import org.jspecify.annotations.Nullable;

/** B6: the best twenty of 200,000, against a plain scan and Lucene's HNSW. */
final class NearestBench {

    private static final int PEOPLE = 200_000;
    private static final int QUERIES = 100;
    private static final int MOST = 20;
    private static final long SEED = 31;
    private static final String RECALL = "of the true best";

    private static final Judge EVERYBODY = Judge.admitting(person -> true);

    private final Crowd offers;
    private final Crowd needs;
    private final int[][] truth;
    private final List<Features> asked;
    private final NearestPeople engine;
    private @Nullable NeighbourGraph graph;

    private NearestBench(Crowd offers, Crowd needs) {
        this.offers = offers;
        this.needs = needs;
        this.truth = IntStream.range(0, QUERIES).mapToObj(this::truth).toArray(int[][]::new);
        this.asked = features(needs);
        this.engine = NearestPeople.of(features(offers));
    }

    static Bench bench() {
        return new Bench(
                "B6",
                "the best twenty of 200,000 people with 64 features",
                """
                Specialists have most of their strength in four features, as people have; of anybody nothing is known, \
                which is the worst case. Times are for one question, of 100 different ones. The plain scan looks at \
                everybody. Lucene's HNSW graph looks at 100 candidates and does not always find the best; building it and \
                packing people for the engine are told apart. All 200,000 ask once, in one go.""",
                List.of(
                        Trial.of("specialists", scale -> specialists(scale, QUERIES)
                                        .contest(true))
                                .growing(),
                        Trial.of("anybody", scale -> new NearestBench(
                                        Crowd.anybody(scale.of(PEOPLE), SEED), Crowd.anybody(QUERIES, SEED + 10))
                                .contest(false)),
                        Trial.of("all specialists ask", scale -> specialists(scale, scale.of(PEOPLE))
                                .everybody())));
    }

    private static NearestBench specialists(Scale scale, int needs) {
        return new NearestBench(
                Crowd.specialists(scale.of(PEOPLE), SEED), Crowd.specialists(Math.max(QUERIES, needs), SEED + 10));
    }

    private Contest contest(boolean withGraph) {
        Contender packing = Contender.beside("packing for the engine", () -> {
            NearestPeople packed = NearestPeople.of(features(offers));
            return () -> Finding.of("people", packed.people());
        });
        List<Contender> all = List.of(
                Contender.engine(() -> asking(this::engine)).doing(QUERIES),
                Contender.rival("plain scan", () -> asking(this::truth)).doing(QUERIES),
                packing,
                Contender.beside("building the HNSW graph", this::build).once(),
                Contender.rival("Lucene HNSW", () -> asking(this::graph)).doing(QUERIES));
        return new Contest(
                "%,d people".formatted(offers.people()),
                offers.people(),
                withGraph ? all : all.subList(0, 3),
                List.of(Goal.within(0.0025), Goal.atLeast(RECALL, 1, 6)));
    }

    private Contest everybody() {
        return new Contest(
                "%,d people, %,d questions".formatted(offers.people(), needs.people()),
                needs.people(),
                List.of(Contender.engine(this::all).once()),
                List.of(Goal.within(150), Goal.atLeast(RECALL, 1, 6)));
    }

    private Answer asking(IntFunction<int[]> best) {
        int[][] found = IntStream.range(0, QUERIES).mapToObj(best).toArray(int[][]::new);
        return () -> recall(found);
    }

    private Answer all() {
        int[][] found = new int[asked.size()][];
        engine.bestOfEach(
                asked, MOST, need -> EVERYBODY, (need, ranking) -> found[need] = numbers(ranking), Watch.NONE);
        return () -> recall(found);
    }

    private Answer build() {
        graph = NeighbourGraph.of(offers);
        return () -> Finding.of("people", offers.people());
    }

    private int[] engine(int need) {
        return numbers(engine.best(asked.get(need), MOST, EVERYBODY));
    }

    private int[] truth(int need) {
        return new PlainScan(offers).best(needs, need, MOST);
    }

    private int[] graph(int need) {
        if (graph == null) {
            throw new IllegalStateException("The graph has not been built.");
        }
        return graph.best(needs, need, MOST);
    }

    private static int[] numbers(Ranking ranking) {
        return IntStream.range(0, ranking.size()).map(ranking::number).toArray();
    }

    private static List<Features> features(Crowd crowd) {
        return IntStream.range(0, crowd.people())
                .mapToObj(person -> Features.of(IntStream.range(0, Crowd.FEATURES)
                        .map(feature -> crowd.value(person, feature))
                        .toArray()))
                .toList();
    }

    /** Of the first answers, what share is true. */
    private Finding recall(int[][] found) {
        long right = 0;
        long all = 0;
        for (int need = 0; need < QUERIES; need++) {
            int[] best = truth[need];
            if (best.length != found[need].length) {
                throw new WrongAnswer("Question %d has %d answers.".formatted(need, found[need].length));
            }
            right += common(best, found[need]);
            all += best.length;
        }
        return Finding.of(RECALL, (double) right / all);
    }

    private static long common(int[] best, int[] found) {
        return Arrays.stream(found)
                .filter(person -> Arrays.stream(best).anyMatch(other -> other == person))
                .count();
    }
}
