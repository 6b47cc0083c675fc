package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "18, 20, .95, .6989663548, .9721335188",
        "4, 200, .95, .0078044264, .0502870869",
        "0, 30, .95, 0, .1135134",
        "30, 30, .95, .8864866, 1",
        "50, 500, .90, .08003919, .1242664",
    })
    void wilsonIntervalsAreThePublishedOnes(long count, long of, double level, double low, double high) {
        // When
        Interval interval = new Rate(count, of).wilson(new Confidence(level)).orElseThrow();

        // Then
        assertThat(interval.low()).isCloseTo(low, within(6e-8));
        assertThat(interval.high()).isCloseTo(high, within(6e-8));
    }

    @Test
    void thePublishedIntervalsOf95PercentHoldToTenDigits() {
        // When
        Interval interval = new Rate(18, 20).wilson(Confidence.NINETY_FIVE).orElseThrow();

        // Then
        assertThat(interval.low()).isCloseTo(.6989663548, within(1e-10));
        assertThat(interval.high()).isCloseTo(.9721335188, within(1e-10));
    }

    @Test
    void theQuantileOf95PercentIsTheUsualOne() {
        assertThat(Confidence.NINETY_FIVE.z()).isCloseTo(1.959963984540054, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.1", "NaN"})
    void aConfidenceIsAProbabilityShortOfCertainty(double level) {
        assertThatThrownBy(() -> new Confidence(level)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyOfNobodyHasNeitherValueNorInterval() {
        // Given
        Rate empty = new Rate(0, 0);

        // Then
        assertThat(empty.value()).isEmpty();
        assertThat(empty.wilson(Confidence.NINETY_FIVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1", "1, 1000000001"})
    void whatIsNoRateOfPeopleIsRefused(long count, long of) {
        assertThatThrownBy(() -> new Rate(count, of)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneAndAllReachTheEdgesExactly() {
        assertThat(new Rate(0, 7).wilson(Confidence.NINETY_FIVE).orElseThrow().low())
                .isZero();
        assertThat(new Rate(7, 7).wilson(Confidence.NINETY_FIVE).orElseThrow().high())
                .isOne();
    }

    @Test
    void ratesAreOrderedByTheirExactFractions() {
        // Given: two fractions that a double cannot tell apart
        Rate lower = new Rate(333_333_333, 999_999_999);
        Rate higher = new Rate(333_333_334, 999_999_999);

        // Then
        assertThat(Rate.BY_HEIGHT.compare(lower, higher)).isNegative();
        assertThat(Rate.BY_HEIGHT.compare(new Rate(1, 3), new Rate(1, 3))).isZero();
        assertThat(Rate.BY_HEIGHT.compare(new Rate(1, 2), new Rate(50, 100))).isNegative();
    }
}
