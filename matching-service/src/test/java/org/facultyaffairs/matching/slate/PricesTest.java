package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One senior worth 70 and two juniors worth 48 and 26, for a slate of two that should hold four seniors. */
class PricesTest {

    private static final Attribute RANK = Attribute.of(new int[] {0, 1, 1}, List.of(new Quota(0, 4, Quota.ANY)), 0);
    private static final SlateProblem PROBLEM = SlateProblem.of(2, new long[] {10, 7, 4}, List.of(RANK));
    private static final Cells CELLS = new Cells(PROBLEM);
    private static final Demands DEMANDS = new Demands(PROBLEM, CELLS);

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 2, 118", "0, 1, 1, 2, 118", "0, 2, 1, 2, 114", "0, 0, 1, 0, 100", "0, 0, 0, 2, 78"})
    void noSlateIsWorthMoreThanItsPlacesCostAndItsMembersAddBeyondThat(
            int leastSeniors, int leastJuniors, int mostSeniors, int mostJuniors, long bound) {
        // When
        Prices prices = prices(3, true, 30, 0, 0);

        // Then
        assertThat(prices.reduced(0, 0)).isEqualTo(40);
        assertThat(prices.reduced(1, 1)).isEqualTo(-4);
        assertThat(prices.bound(new int[] {leastSeniors, leastJuniors}, new int[] {mostSeniors, mostJuniors}))
                .isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"0, -1, -3", "1, -1, -2", "2, -1, -1", "3, -1, 0", "3, -5, 0", "2, -5, -5"})
    void whereLessIsMissingThanMustBeThePricesProveThatThereIsNoSlate(int missing, long price, long bound) {
        assertThat(prices(missing, false, 0, 0, price).bound(new int[2], new int[] {1, 2}))
                .isEqualTo(bound);
    }

    @Test
    void aPlaceThatIsMissingMayCostSomethingItself() {
        assertThat(prices(3, true, 0, 2, -5).bound(new int[2], new int[2])).isEqualTo(3 * 3 + 3 * 2 - 4 * 5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, -1, -3, 3",
        "0, 0, -5, -15, 3",
        "0, 0, -5, -16, 4",
        "0, 2, -5, -15, 3",
        "1, 0, -5, -10, 3",
        "1, 0, -5, -1, 2",
        "1, 0, 0, 0, 2",
    })
    void howMuchMustBeMissingFollowsFromThePriceOfEachPlace(
            int missing, long ofMissing, long ofSeniors, long bound, int atLeast) {
        assertThat(prices(missing, false, 0, ofMissing, ofSeniors).missingAtLeast(bound))
                .isEqualTo(atLeast);
    }

    @Test
    void whatCannotBeCountedProvesNothing() {
        assertThat(prices(3, true, 0, 0, Long.MAX_VALUE / 2).bound(new int[2], new int[] {1, 2}))
                .isEqualTo(Long.MAX_VALUE);
    }

    private static Prices prices(int missing, boolean worths, long... price) {
        return new Prices(CELLS, DEMANDS, missing, price, worths);
    }
}
