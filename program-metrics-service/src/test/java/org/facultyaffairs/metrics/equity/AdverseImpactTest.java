package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdverseImpactTest {

    @ParameterizedTest
    @CsvSource({"45, .75, true", "48, .80, false", "51, .85, false"})
    void belowFourFifthsIsFlaggedAndExactlyFourFifthsIsNot(long selected, double ratio, boolean flagged) {
        // When
        AdverseImpact impact = new AdverseImpact(new Rate(selected, 100), new Rate(60, 100));

        // Then
        assertThat(impact.ratio()).isCloseTo(ratio, within(1e-15));
        assertThat(impact.flagged()).isEqualTo(flagged);
    }

    @Test
    void thePublishedPromotionDecisionsGiveThePublishedFigures() {
        // Given: 48 promotion decisions (openintro, gender_discrimination)
        AdverseImpact women = new AdverseImpact(new Rate(14, 24), new Rate(21, 24));

        // When
        Interval katz = women.katz(Confidence.NINETY_FIVE).orElseThrow();

        // Then
        assertThat(women.ratio()).isCloseTo(.6667, within(5e-5));
        assertThat(katz.low()).isCloseTo(.4603, within(5e-5));
        assertThat(katz.high()).isCloseTo(.9655, within(5e-5));
        assertThat(women.fisherExactP().orElseThrow()).isCloseTo(.0490, within(5e-5));
        assertThat(women.flagged()).isTrue();
    }

    @Test
    void theExactTestIsGivenWhereEitherGroupIsUnderThirty() {
        assertThat(new AdverseImpact(new Rate(10, 30), new Rate(20, 30)).fisherExactP())
                .isEmpty();
        assertThat(new AdverseImpact(new Rate(10, 29), new Rate(20, 30)).fisherExactP())
                .isPresent();
        assertThat(new AdverseImpact(new Rate(10, 30), new Rate(20, 29)).fisherExactP())
                .isPresent();
    }

    @Test
    void theReferenceIsTheHighestRateAndTheLargestGroupAmongEquals() {
        // Given
        List<Rate> rates = List.of(new Rate(3, 10), new Rate(6, 10), new Rate(60, 100), new Rate(0, 0));

        // Then
        assertThat(AdverseImpact.reference(rates)).contains(new Rate(60, 100));
    }

    @Test
    void withoutAnybodySelectedThereIsNothingToCompareWith() {
        assertThat(AdverseImpact.reference(List.of(new Rate(0, 10), new Rate(0, 0))))
                .isEmpty();
        assertThat(AdverseImpact.of(new Rate(0, 10), new Rate(0, 12))).isEmpty();
        assertThat(AdverseImpact.of(new Rate(0, 0), new Rate(3, 12))).isEmpty();
        assertThatThrownBy(() -> new AdverseImpact(new Rate(0, 10), new Rate(0, 12)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupOfWhichNobodyWasSelectedHasAnIntervalFromZero() {
        // Given
        AdverseImpact impact = new AdverseImpact(new Rate(0, 20), new Rate(10, 20));

        // When
        Interval interval = impact.katz(Confidence.NINETY_FIVE).orElseThrow();

        // Then: upper end with one half added to every count (Walter 1975), p as R's fisher.test gives it
        assertThat(impact.ratio()).isZero();
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(.7601, within(5e-5));
        assertThat(impact.fisherExactP().orElseThrow()).isCloseTo(.00044, within(5e-6));
    }

    @Test
    void whereEverybodyWasSelectedInBothThereIsNoInterval() {
        // Given
        AdverseImpact impact = new AdverseImpact(new Rate(5, 5), new Rate(9, 9));

        // Then
        assertThat(impact.ratio()).isOne();
        assertThat(impact.katz(Confidence.NINETY_FIVE)).isEmpty();
        assertThat(impact.fisherExactP()).hasValue(1);
    }
}
