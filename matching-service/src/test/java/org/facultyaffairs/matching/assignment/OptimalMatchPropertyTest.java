package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OptimalMatchPropertyTest {

    @Property
    void nothingIsBetterThanTheMatch(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.small(seed);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
        assertThat(match.total()).isEqualTo(TextbookFlow.of(problem, Watch.NONE).total());
        if (places(problem) <= 7) {
            assertThat(match.total()).isEqualTo(Exhaustion.bestTotal(problem));
        }
    }

    @Property(tries = 40)
    void sizeAndScarcityChangeNothingOfTheProof(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        CohortProblem problem = SomeCohorts.regular(
                50 + random.nextInt(150),
                4 + random.nextInt(12),
                1 + random.nextInt(3),
                1 + random.nextInt(6),
                random.nextBoolean() ? 1 : 100_000,
                seed);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
    }

    @Property(tries = 20)
    void coverageOfManyIsProven(@ForAll long seed) {
        // Given
        CohortProblem problem =
                SomeCohorts.team(60 + (int) Math.floorMod(seed, 60L), 3 + (int) Math.floorMod(seed, 6L), seed);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
    }

    @Property
    void warmEqualsColdWhateverThePrices(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.small(seed);
        Random random = new Random(seed);
        CohortMatch cold = OptimalMatch.of(problem, Watch.NONE);
        Prices strange = Prices.of(random.longs(problem.mentors(), 0, 300).toArray());

        // When
        CohortMatch warm = OptimalMatch.of(problem, cold.prices(), Watch.NONE);
        CohortMatch odd = OptimalMatch.of(problem, strange, Watch.NONE);

        // Then
        MatchRules.assertProven(warm);
        MatchRules.assertProven(odd);
        assertThat(warm.total()).isEqualTo(cold.total()).isEqualTo(odd.total());
    }

    @Property(tries = 20)
    void warmEqualsColdForMany(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.regular(120, 10, 2, 4, 1, seed);
        CohortMatch cold = OptimalMatch.of(problem, Watch.NONE);
        Prices tooHigh = Prices.of(IntStream.range(0, problem.mentors())
                .mapToLong(mentor -> 700_000)
                .toArray());

        // When
        CohortMatch warm = OptimalMatch.of(problem, tooHigh, Watch.NONE);

        // Then
        MatchRules.assertProven(warm);
        assertThat(warm.total()).isEqualTo(cold.total());
    }

    @Property
    void theOrderOfPairsChangesNothing(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.small(seed);
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, problem.pairs()).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        // When
        CohortProblem shuffled =
                copy(problem, order, 0, IntStream.range(0, problem.mentors()).toArray());

        // Then
        assertThat(OptimalMatch.of(shuffled, Watch.NONE).pairs()).isEqualTo(match.pairs());
    }

    @Property
    void newNumbersForMentorsChangeNothingButTies(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.small(seed);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, problem.mentors()).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));

        // When
        CohortProblem renumbered = copy(
                problem,
                IntStream.range(0, problem.pairs()).boxed().toList(),
                0,
                numbers.stream().mapToInt(Integer::intValue).toArray());

        // Then
        assertThat(OptimalMatch.of(renumbered, Watch.NONE).total())
                .isEqualTo(OptimalMatch.of(problem, Watch.NONE).total());
    }

    @Property
    void aConstantForOneMenteeChangesNoPartner(@ForAll long seed) {
        // Given
        CohortProblem problem = SomeCohorts.small(seed);
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // When: the worth of being matched and of staying free rise alike
        CohortProblem raised = copy(
                problem,
                IntStream.range(0, problem.pairs()).boxed().toList(),
                17,
                IntStream.range(0, problem.mentors()).toArray());
        CohortMatch after = OptimalMatch.of(raised, Watch.NONE);

        // Then
        long raise = problem.mentees() == 0 ? 0 : 17L * problem.wanted(0);
        assertThat(after.total()).isEqualTo(match.total() + raise);
        MatchRules.assertProven(after);
    }

    private static int places(CohortProblem problem) {
        return IntStream.range(0, problem.mentees()).map(problem::wanted).sum();
    }

    /** The pairs in this order, mentor {@code j} as number {@code numbers[j]}, the first mentee better off by so much. */
    private static CohortProblem copy(CohortProblem problem, List<Integer> order, long raise, int[] numbers) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long price = problem.unfilledPrice(mentee) - (mentee == 0 ? raise : 0);
            if (problem.hasCoverage()) {
                int first = problem.firstSlot(mentee);
                builder.addMenteeWithSlots(
                        price,
                        IntStream.range(first, first + problem.slots(mentee))
                                .map(problem::areaOf)
                                .toArray());
            } else {
                builder.addMentee(problem.wanted(mentee), price);
            }
        }
        int[] old = new int[numbers.length];
        for (int mentor = 0; mentor < numbers.length; mentor++) {
            old[numbers[mentor]] = mentor;
        }
        for (int mentor : old) {
            if (problem.hasCoverage()) {
                builder.addMentor(problem.capacity(mentor), problem.areas(mentor));
            } else {
                builder.addMentor(problem.capacity(mentor));
            }
        }
        for (int pair : order) {
            int mentee = problem.menteeOf(pair);
            builder.addPair(mentee, numbers[problem.mentor(pair)], problem.score(pair) + (mentee == 0 ? raise : 0));
        }
        return builder.build();
    }
}
