package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupOutcomeTest {

    @Test
    void sharesAndMeansAreOfPeopleAndPlaces() {
        // Given
        GroupOutcome.Outcome outcome = new GroupOutcome.Outcome(4, 8, 6, 10);

        // When, Then
        assertThat(outcome.filledShare()).isEqualTo(0.75);
        assertThat(outcome.meanSum()).isEqualTo(2.5);
    }

    @Test
    void whereNobodyWantsAnybodyAllIsFilled() {
        // Given
        GroupOutcome.Outcome nobody = new GroupOutcome.Outcome(0, 0, 0, 0);

        // When, Then
        assertThat(nobody.filledShare()).isEqualTo(1);
        assertThat(nobody.meanSum()).isZero();
    }

    @Test
    void withoutMentorsThereIsNoLoad() {
        // Given
        LoadSpread none = new LoadSpread(0, 0, 0, 0, 0, 0);

        // When, Then
        assertThat(none.mean()).isZero();
        assertThat(none.deviation()).isZero();
    }

    @Test
    void theSpreadIsTheStandardDeviation() {
        // Given: one mentor with 1 mentee, one with 5
        LoadSpread spread = new LoadSpread(2, 0, 0, 5, 6, 26);

        // When, Then
        assertThat(spread.mean()).isEqualTo(3);
        assertThat(spread.deviation()).isEqualTo(2);
    }
}
