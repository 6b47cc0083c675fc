package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FloorPricingPropertyTest {

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void noMatchThatRespectsTheFloorIsWorthMoreThanTheBound(
            @ForAll("plain") CohortProblem problem, @ForAll @IntRange(min = -10, max = 60) int floor) {
        // Given
        OptionalLong best = new EveryMatch(problem).best(pairs -> respects(problem, pairs, floor));
        long incumbent = best.orElse(-1_000) - 1;

        // When
        long bound = pricing(problem, floor).lower(incumbent, Long.MAX_VALUE);

        // Then
        best.ifPresent(worth -> assertThat(bound).isGreaterThanOrEqualTo(worth));
    }

    @Property
    void whatIsBetterThanTheIncumbentIsMadeOfPromisingPairs(
            @ForAll("plain") CohortProblem problem,
            @ForAll @IntRange(min = -10, max = 60) int floor,
            @ForAll @IntRange(max = 30) int less,
            @ForAll @IntRange(max = 200) int effort) {
        // Given
        EveryMatch every = new EveryMatch(problem);
        OptionalLong best = every.best(pairs -> respects(problem, pairs, floor));
        if (best.isEmpty()) {
            return;
        }
        long incumbent = best.getAsLong() - 1 - less;
        FloorPricing pricing = pricing(problem, floor);
        pricing.lower(incumbent, Long.MAX_VALUE);

        // When
        BitSet promising = pricing.promising(incumbent, effort);

        // Then
        assertThat(every.best(pairs -> respects(problem, pairs, floor)
                        && every.total(pairs) > incumbent
                        && !pairs.stream().allMatch(promising::get)))
                .isEmpty();
    }

    private static FloorPricing pricing(CohortProblem problem, int floor) {
        return new FloorPricing(
                problem,
                FloorGoal.total(problem, floor),
                FloorWorth.counted(problem),
                OptimalMatch.of(problem, Watch.NONE).prices(),
                new Pulse(Watch.NONE));
    }

    private static boolean respects(CohortProblem problem, List<Integer> pairs, int floor) {
        boolean[] counted = FloorWorth.counted(problem);
        for (int mentee = 0; mentee < counted.length; mentee++) {
            int one = mentee;
            long sum = pairs.stream()
                    .filter(pair -> problem.menteeOf(pair) == one)
                    .mapToLong(problem::score)
                    .sum();
            if (counted[mentee] && sum < floor) {
                return false;
            }
        }
        return true;
    }
}
