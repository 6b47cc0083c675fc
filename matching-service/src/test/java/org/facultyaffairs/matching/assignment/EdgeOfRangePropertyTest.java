package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scores, prices and warm prices as far from 0 as they may be: everything is still what trying every match says. */
class EdgeOfRangePropertyTest {

    private static final long MOST = CohortProblem.GREATEST_AMOUNT;

    @Provide
    Arbitrary<CohortProblem> atTheEdge() {
        return Arbitraries.randomValue(EdgeOfRangePropertyTest::cohort);
    }

    @Provide
    Arbitrary<CohortProblem> ofMiddleSize() {
        return Arbitraries.randomValue(EdgeOfRangePropertyTest::crowd);
    }

    private static CohortProblem cohort(Random random) {
        CohortBuilder builder = CohortProblem.builder();
        boolean coverage = random.nextInt(3) == 0;
        int mentors = 1 + random.nextInt(4);
        for (int mentor = 0; mentor < mentors; mentor++) {
            int capacity = random.nextInt(8) == 0 ? Integer.MAX_VALUE : random.nextInt(4);
            if (coverage) {
                builder.addMentor(Math.min(capacity, 9), random.nextInt(4));
            } else {
                builder.addMentor(capacity);
            }
        }
        for (int mentee = 0; mentee < 1 + random.nextInt(4); mentee++) {
            int index = coverage
                    ? builder.addMenteeWithSlots(
                            amount(random),
                            random.ints(random.nextInt(3), CohortProblem.ANY, 2).toArray())
                    : builder.addMentee(random.nextInt(4), amount(random));
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(4) > 0) {
                    builder.addPair(index, mentor, amount(random));
                }
            }
        }
        return builder.build();
    }

    /** One to one and too few mentors, so that prices climb as high as they can. */
    private static CohortProblem crowd(Random random) {
        CohortBuilder builder = CohortProblem.builder();
        int mentors = 10 + random.nextInt(30);
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.addMentor(1 + random.nextInt(2));
        }
        for (int mentee = 0; mentee < 2 * mentors; mentee++) {
            builder.addMentee(1, random.nextInt(4) == 0 ? amount(random) : MOST);
            for (int mentor = 0; mentor < mentors; mentor++) {
                builder.addPair(mentee, mentor, amount(random));
            }
        }
        return builder.build();
    }

    private static long amount(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> MOST;
            case 1 -> -MOST;
            case 2 -> random.nextInt(5);
            case 3 -> random.nextInt(5) - MOST;
            default -> MOST - random.nextInt(1_000);
        };
    }

    private static Prices prices(CohortProblem problem, Random random) {
        return Prices.of(random.ints(problem.mentors(), 0, 4)
                .mapToLong(which -> new long[] {0, 1, MOST, Prices.GREATEST}[which])
                .toArray());
    }

    @Property
    void theOptimumIsFoundFromWhateverPrices(@ForAll("atTheEdge") CohortProblem problem, @ForAll long seed) {
        // Given
        long best = new EveryMatch(problem).best();

        // When
        CohortMatch cold = OptimalMatch.of(problem, Watch.NONE);
        CohortMatch warm = OptimalMatch.of(problem, prices(problem, new Random(seed)), Watch.NONE);

        // Then
        assertThat(cold.total()).isEqualTo(warm.total()).isEqualTo(best);
        MatchRules.assertProven(cold);
        MatchRules.assertProven(warm);
        assertThat(Verification.verify(problem, warm.pairs(), Certificate.of(warm)))
                .isEmpty();
    }

    @Property(tries = 20)
    void theOptimumOfACrowdIsFoundFromWhateverPrices(@ForAll("ofMiddleSize") CohortProblem problem, @ForAll long seed) {
        // When
        CohortMatch cold = OptimalMatch.of(problem, Watch.NONE);
        CohortMatch warm = OptimalMatch.of(problem, prices(problem, new Random(seed)), Watch.NONE);

        // Then
        MatchRules.assertProven(cold);
        MatchRules.assertProven(warm);
        assertThat(warm.total()).isEqualTo(cold.total());
    }

    @Property
    void theFairMatchIsFoundAndItsBoundsHold(@ForAll("atTheEdge") CohortProblem problem) {
        // Given
        Map<Long, Long> frontier = new TreeMap<>(new EveryMatch(problem).frontier());
        long highest = frontier.keySet().stream().max(Long::compare).orElseThrow();

        // When
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        // Then
        assertThat(fair.minimum()).isLessThanOrEqualTo(highest);
        assertThat(fair.minimumBound()).isGreaterThanOrEqualTo(highest);
        if (!problem.hasCoverage()) {
            assertThat(fair.minimum()).isEqualTo(highest);
            assertThat(fair.match().total()).isEqualTo(frontier.get(highest));
            assertThat(fair.totalBound()).isGreaterThanOrEqualTo(frontier.get(highest));
        }
    }

    @Property
    void aRepairIsTheBestThatIsLeft(@ForAll("atTheEdge") CohortProblem problem, @ForAll long seed) {
        // Given
        int left = (int) Math.floorMod(seed, (long) problem.mentors());
        CohortMatch before = OptimalMatch.of(problem, Watch.NONE);

        // When
        Repaired repaired = Repair.withoutMentor(before, left, Watch.NONE);

        // Then
        assertThat(repaired.match().total())
                .isEqualTo(new EveryMatch(problem)
                        .best(pairs -> pairs.stream().noneMatch(pair -> problem.mentor(pair) == left))
                        .orElseThrow());
        assertThat(repaired.match().gap()).isZero();
    }

    @Property
    void anExplanationTellsTheExactCost(@ForAll("atTheEdge") CohortProblem problem) {
        // Given
        EveryMatch every = new EveryMatch(problem);
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // When
        Explanation explanation = Explanation.of(match);

        // Then
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int one = pair;
            if (match.matched(pair)) {
                long without = every.best(pairs -> !pairs.contains(one)).orElseThrow();
                assertThat(explanation.whyMatched(pair).margin()).isEqualTo(match.total() - without);
            } else {
                every.best(pairs -> pairs.contains(one)).ifPresent(with -> assertThat(explanation.wouldChange(one))
                        .hasValue(match.total() - with));
            }
        }
    }

    @Example
    void aMentorWhoWillTakeAnyoneAfterACrowdIsFreeAtOnce() {
        // Given: a place that many want, at a price
        CohortBuilder few = CohortProblem.builder();
        CohortBuilder many = CohortProblem.builder();
        few.addMentor(1);
        many.addMentor(Integer.MAX_VALUE);
        for (int mentee = 0; mentee < 5; mentee++) {
            few.addPair(few.addMentee(1, MOST), 0, MOST);
            many.addPair(many.addMentee(1, MOST), 0, MOST);
        }
        CohortMatch before = OptimalMatch.of(few.build(), Watch.NONE);
        CohortProblem after = many.build();

        // When
        Repaired repaired = Repair.of(before, after, Kept.everybody(after), Watch.NONE);

        // Then
        assertThat(before.prices().of(0)).isEqualTo(Prices.GREATEST);
        assertThat(repaired.match().total()).isEqualTo(5 * MOST);
        assertThat(repaired.match().prices().of(0)).isZero();
    }

    @Example
    void pricesThatAddUpBeyondALongProveNothing() {
        // Given
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentee(1, 0);
        for (int mentor = 0; mentor < 9; mentor++) {
            builder.addMentor(Integer.MAX_VALUE);
            builder.addPair(0, mentor, 5);
        }
        CohortProblem problem = builder.build();
        long[] prices = new long[9];
        Arrays.fill(prices, Prices.GREATEST);
        CohortMatch claimed = CohortMatch.of(problem, new int[] {0}, Prices.of(prices), 5);

        // When, Then
        assertThat(Verification.verify(problem, claimed.pairs(), Certificate.of(claimed)))
                .contains("The prices prove the bound 19327352823000000000000, not 5.");
    }
}
