package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorPricingTest {

    private static final long WORTHLESS = -1_000;
    private static final long ENOUGH = 1_000_000;

    @Test
    void atGivenPricesItBoundsByPlacesAndChoices() {
        // Given: the first mentor at 3, who has one place, is what both would choose: 3 + (9 - 2) + (7 - 2)
        FloorPricing pricing = pricing(two(), 3, new long[] {3, 0});

        // When
        long bound = pricing.lower(WORTHLESS, 1);

        // Then
        assertThat(bound).isEqualTo(15);
        assertThat(pricing.choices()).containsExactly(0, 2);
    }

    @Test
    void aPlaceCountsNoMoreOftenThanItCanBeTaken() {
        // Given: the second mentor has a thousand places, of which two can be taken: 2 * 1 + (12 - 2) + (10 - 2)
        FloorPricing pricing = pricing(two(), 3, new long[] {0, 1});

        // When
        long bound = pricing.lower(WORTHLESS, 1);

        // Then
        assertThat(bound).isEqualTo(20);
    }

    @Test
    void pricesMoveUntilNobodyIsChosenTooOften() {
        // Given
        FloorPricing pricing = pricing(two(), 3, new long[] {0, 0});

        // When
        long bound = pricing.lower(12, ENOUGH);

        // Then: the best there is gives 10 to the first and 3 to the second
        assertThat(bound).isEqualTo(13);
    }

    @Test
    void whereNoChoiceReachesTheFloorNothingDoes() {
        assertThat(pricing(two(), 11, new long[] {0, 0}).lower(WORTHLESS, ENOUGH))
                .isEqualTo(FloorChoice.NONE);
    }

    @Test
    void theWatchIsAskedWhilePricesMoveAndWhilePairsAreLookedThrough() {
        assertThatThrownBy(() -> calledOff().lower(WORTHLESS, ENOUGH)).isInstanceOf(MatchCancelled.class);
        assertThatThrownBy(() -> calledOff().promising(WORTHLESS, ENOUGH)).isInstanceOf(MatchCancelled.class);
    }

    private static FloorPricing calledOff() {
        CohortProblem problem = two();
        return new FloorPricing(
                problem,
                FloorGoal.total(problem, 3),
                FloorWorth.counted(problem),
                Prices.zero(2),
                Listening.untilAsked(0).aboutToAsk());
    }

    /** Cohorts that want a fifth to a third more than there is; the totals are proven by branching, too. */
    @ParameterizedTest(name = "seed {0}, {2} wanted of {3}")
    @CsvSource({
        "1, 8, 3, 5, 1566962, 56141708, 102, 56153639",
        "2, 8, 3, 4, 1194600, 25720392, 86, 25817674",
        "3, 8, 3, 5, 1451913, 55310171, 105, 55439899",
        "4, 6, 2, 3, 757750, 23308108, 63, 23383786",
        "7, 8, 3, 5, 1361243, 56920924, 106, 56946956",
        "10, 6, 2, 3, 927968, 24915752, 62, 25037764",
        "11, 6, 2, 3, 702619, 25552749, 61, 25632139",
        "12, 6, 2, 3, 776352, 24929257, 60, 24991231",
        "12, 8, 3, 5, 1402835, 56582505, 102, 56624007",
        "14, 8, 3, 5, 1585540, 57551658, 103, 57590641",
    })
    void pricesAloneProveManyAnOverSubscribedCohort(
            long seed, int degree, int wanted, int capacity, long floor, long total, int promising, long soon) {
        // Given
        CohortProblem problem = SomeCohorts.regular(40, degree, wanted, capacity, 1, seed);
        long[] prices = OptimalMatch.of(problem, Watch.NONE).prices().toArray();
        FloorPricing pricing = pricing(problem, floor, prices);

        // When
        long bound = pricing.lower(total - 1, ENOUGH);
        long early = pricing(problem, floor, prices).lower(total - 1, 20L * problem.pairs());

        // Then: and hardly more pairs matter than make the match
        assertThat(bound).isEqualTo(total);
        assertThat(early).isBetween(total, soon);
        assertThat(pricing.promising(total - 1, ENOUGH).cardinality()).isLessThanOrEqualTo(promising);
    }

    private static CohortProblem two() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1_000);
        builder.addMentee(1, 2);
        builder.addMentee(1, 2);
        return builder.addPair(0, 0, 10)
                .addPair(0, 1, 4)
                .addPair(1, 0, 8)
                .addPair(1, 1, 3)
                .build();
    }

    private static FloorPricing pricing(CohortProblem problem, long floor, long[] prices) {
        return new FloorPricing(
                problem,
                FloorGoal.total(problem, floor),
                FloorWorth.counted(problem),
                Prices.of(prices),
                new Pulse(Watch.NONE));
    }
}
