package org.facultyaffairs.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void theIncomesOfRsIneqPackageGiveItsPublishedCoefficient() {
        // Given: the example of ineq::Gini
        Spread incomes = Spread.of(List.of(541L, 1463L, 2445L, 3438L, 4437L, 5401L, 6392L, 8304L, 11904L, 22261L));

        // Then
        assertThat(incomes.gini().orElseThrow()).isCloseTo(.4620911, within(5e-8));
        assertThat(incomes.topDecileShare().orElseThrow()).isCloseTo(22261.0 / 66586, within(1e-15));
    }

    @Test
    void allAlikeIsZeroAndOneDoingEverythingIsOneLessAnNth() {
        assertThat(Spread.of(List.of(3L, 3L, 3L, 3L)).gini()).hasValue(0);
        assertThat(Spread.of(List.of(0L, 0L, 0L, 9L)).gini()).hasValue(.75);
        assertThat(Spread.of(List.of(5L, 1L, 3L, 2L, 4L)).gini().orElseThrow()).isCloseTo(4.0 / 15, within(1e-15));
    }

    @Test
    void whereNobodyActedThereIsNoSpread() {
        assertThat(Spread.of(List.of()).gini()).isEmpty();
        assertThat(Spread.of(List.of(0L, 0L)).gini()).isEmpty();
        assertThat(Spread.of(List.of(0L, 0L)).topDecileShare()).isEmpty();
        assertThat(Spread.of(List.of()).topDecile()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 1", "10, 1", "11, 2", "20, 2", "21, 3"})
    void aBegunTenthCountsAsWhole(int members, int top) {
        // When
        Spread spread = Spread.of(Collections.nCopies(members, 1L));

        // Then
        assertThat(spread.topDecile()).isEqualTo(top);
        assertThat(spread.topDecileShare().orElseThrow()).isCloseTo((double) top / members, within(1e-15));
    }

    @Test
    void theTopTenthAreTheMostActiveWhateverTheirOrder() {
        // Given
        Spread spread = Spread.of(List.of(0L, 7L, 1L, 0L, 5L, 1L, 0L, 0L, 3L, 2L, 1L));

        // Then
        assertThat(spread.topDecileShare()).hasValue(12.0 / 20);
        assertThat(spread.members()).isEqualTo(11);
        assertThat(spread.acts()).isEqualTo(20);
    }

    @Test
    void nobodyActsANegativeNumberOfTimes() {
        assertThatThrownBy(() -> Spread.of(List.of(1L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }
}
