package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvalidCohortTest {

    private static final long TOO_MUCH = CohortProblem.GREATEST_AMOUNT + 1;

    private final CohortBuilder builder = CohortProblem.builder();

    @Test
    void lengthsMustAgree() {
        assertRefused("lengths-differ", () -> ofArrays(ints(1), longs(), ints(1), ints(0, 1), ints(0), ints(5)));
        assertRefused("lengths-differ", () -> ofArrays(ints(1), longs(0), ints(1), ints(0), ints(), ints()));
        assertRefused("lengths-differ", () -> ofArrays(ints(1), longs(0), ints(1), ints(0, 1), ints(0), ints()));
    }

    @Test
    void firstPairsMustAscend() {
        assertRefused("pair-index-broken", () -> ofArrays(ints(1), longs(0), ints(1), ints(1, 1), ints(0), ints(5)));
        assertRefused("pair-index-broken", () -> ofArrays(ints(1), longs(0), ints(1), ints(0, 0), ints(0), ints(5)));
        assertRefused(
                "pair-index-broken", () -> ofArrays(ints(1, 1), longs(0, 0), ints(1), ints(0, 2, 1), ints(0), ints(5)));
    }

    @Test
    void nobodyWantsOrTakesLessThanNone() {
        assertRefused("negative-wanted", () -> builder.addMentee(-1, 0), "Mentee 0");
        assertRefused("negative-wanted", () -> ofArrays(ints(-1), longs(0), ints(1), ints(0, 0), ints(), ints()));
        assertRefused("negative-capacity", () -> ofArrays(ints(1), longs(0), ints(-1), ints(0, 0), ints(), ints()));
    }

    @Test
    void amountsHaveLimits() {
        assertRefused("amount-out-of-range", () -> one(TOO_MUCH, 0).build(), "mentee 0", "500000000001");
        assertRefused("amount-out-of-range", () -> one(-TOO_MUCH, 0).build());
        assertRefused("amount-out-of-range", () -> one(0, TOO_MUCH).build(), "pair 0");
        assertRefused("amount-out-of-range", () -> one(0, -TOO_MUCH).build());
        assertRefused("amount-out-of-range", () -> one(0, Long.MIN_VALUE).build());
        assertThat(one(TOO_MUCH - 1, TOO_MUCH - 1).build().pairs()).isEqualTo(1);
        assertThat(one(1 - TOO_MUCH, 1 - TOO_MUCH).build().score(0)).isEqualTo(1 - TOO_MUCH);
    }

    @Test
    void thePeopleOfAPairMustBeThere() {
        assertRefused("unknown-mentor", () -> one(0, 0).addPair(0, 1, 5).build(), "mentor 1");
        assertRefused(
                "unknown-mentee", () -> CohortProblem.builder().addPair(0, 0, 0).build(), "mentee 0");
        assertRefused(
                "unknown-mentor", () -> ofArrays(ints(1), longs(0), ints(1), ints(0, 1), ints(-1), ints(5)), "-1");
        assertRefused("unknown-mentee", () -> one(0, 0).addPair(1, 0, 5).build(), "mentee 1");
        assertRefused("unknown-mentee", () -> one(0, 0).addPair(-1, 0, 5).build());
    }

    @Test
    void noPairComesTwice() {
        assertRefused("duplicate-pair", () -> one(0, 0).addPair(0, 0, 5).build(), "Mentee 0", "mentor 0");
    }

    @Test
    void pairsOfArraysAreSorted() {
        assertRefused(
                "pairs-unsorted", () -> ofArrays(ints(1), longs(0), ints(1, 1), ints(0, 2), ints(1, 0), ints(5, 5)));
    }

    @Test
    void whatIsAddedUpMustFitALong() {
        int million = 1_000_000;
        long[] prices = new long[4];
        Arrays.fill(prices, CohortProblem.GREATEST_AMOUNT);
        int[] wanted = {2 * million, million, million, million};
        assertRefused(
                "total-out-of-range", () -> ofArrays(wanted, prices, ints(1), ints(0, 0, 0, 0, 0), ints(), ints()));
    }

    @Test
    void mentorsHaveALimit() {
        assertRefused(
                "too-many-mentors", () -> ofArrays(ints(), longs(), new int[(1 << 21) + 1], ints(0), ints(), ints()));
    }

    @Test
    void slotsMustBelongToThePlacesWanted() {
        CohortProblem two = ofArrays(ints(2), longs(0), ints(1), ints(0, 0), ints(), ints());
        assertRefused("slots-differ", () -> two.withCoverage(ints(0, 1), ints(3), longs(7)), "Mentee 0");
        assertRefused("lengths-differ", () -> two.withCoverage(ints(0), ints(), longs(7)));
        assertRefused("lengths-differ", () -> two.withCoverage(ints(1, 3), ints(0, 0, 0), longs(7)));
        assertRefused("lengths-differ", () -> two.withCoverage(ints(0, 2), ints(0), longs(7)));
        assertRefused("lengths-differ", () -> two.withCoverage(ints(0, 2), ints(0, 0), longs()));
        assertThat(two.withCoverage(ints(0, 2), ints(63, CohortProblem.ANY), longs(7))
                        .areaOf(0))
                .isEqualTo(63);
    }

    @Test
    void areasHaveNumbers() {
        CohortProblem one = ofArrays(ints(1), longs(0), ints(1), ints(0, 0), ints(), ints());
        assertRefused("unknown-area", () -> one.withCoverage(ints(0, 1), ints(64), longs(7)), "area 64");
        assertRefused("unknown-area", () -> one.withCoverage(ints(0, 1), ints(-2), longs(7)));
    }

    @Test
    void aPriceIsNoHigherThanAPlaceCanBeWorth() {
        assertThat(Prices.of(0, Prices.GREATEST).of(1)).isEqualTo(1_000_000_000_000L);
        assertRefused("price-out-of-range", () -> Prices.of(0, Prices.GREATEST + 1), "mentor 1", "1000000000001");
    }

    @Test
    void pricesAreNotNegativeAndOnePerMentor() {
        assertRefused("negative-price", () -> Prices.of(0, -1), "mentor 1");
        assertRefused("prices-differ", () -> OptimalMatch.of(one(0, 0).build(), Prices.zero(2), Watch.NONE));
    }

    private CohortBuilder one(long price, long score) {
        CohortBuilder fresh = CohortProblem.builder();
        fresh.addMentee(1, price);
        fresh.addMentor(1);
        return fresh.addPair(0, 0, score);
    }

    private static CohortProblem ofArrays(
            int[] wanted, long[] price, int[] capacity, int[] firstPair, int[] mentor, int[] score) {
        return CohortProblem.ofArrays(wanted, price, capacity, firstPair, mentor, score);
    }

    private static int[] ints(int... numbers) {
        return numbers;
    }

    private static long[] longs(long... numbers) {
        return numbers;
    }

    private static void assertRefused(String code, ThrowingCallable attempt, String... named) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidCohort.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(List.of(named)).allSatisfy(name -> assertThat(refusal).hasMessageContaining(name));
        });
    }
}
