package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrainTest {

    @Test
    void twoAmountsHaveAGreatestCommonMeasure() {
        assertThat(Grain.common(12, -18)).isEqualTo(6);
        assertThat(Grain.common(-4, 0)).isEqualTo(4);
        assertThat(Grain.common(0, 4)).isEqualTo(4);
        assertThat(Grain.common(0, 0)).isZero();
    }

    @Test
    void anAmountFallsToTheNextThatThereIs() {
        // Given
        Grain grain = new Grain(10, 3);

        // When, Then
        assertThat(grain.down(13)).isEqualTo(13);
        assertThat(grain.down(22)).isEqualTo(13);
        assertThat(grain.down(2)).isEqualTo(-7);
    }

    @Test
    void betweenTwoAmountsLiesOneAboveTheLower() {
        // Given
        Grain grain = new Grain(10, 3);

        // When, Then
        assertThat(grain.between(3, 43)).isEqualTo(23);
        assertThat(grain.between(3, 33)).isEqualTo(23);
        assertThat(grain.between(3, 13)).isEqualTo(13);
        assertThat(grain.between(23, 63)).isEqualTo(43);
    }

    @Test
    void sumsAreMultiplesOfWhatAllScoresHaveInCommon() {
        assertThat(Grain.ofSums(problem())).isEqualTo(new Grain(30, 0));
        assertThat(Grain.ofSums(CohortProblem.builder().build())).isEqualTo(new Grain(1, 0));
    }

    @Test
    void totalsDifferFromNobodyMatchedByWhatAllGainsHaveInCommon() {
        // Given: gains of 75 and 105 over -2 * 15 - 1 * 15
        assertThat(Grain.ofTotals(problem())).isEqualTo(new Grain(15, 0));

        // When
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentee(2, 4);
        builder.addPair(0, 0, 6);

        // Then: 10 over -8
        assertThat(Grain.ofTotals(builder.build())).isEqualTo(new Grain(10, 2));
    }

    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentee(2, 15);
        builder.addMentee(1, 15);
        return builder.addPair(0, 0, 60).addPair(1, 0, 90).build();
    }
}
