package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PulseTest {

    private static final long ENOUGH = 1 << 20;

    private final Listening listening = Listening.patiently();
    private final Pulse pulse = new Pulse(listening);

    @Test
    void theWatchIsAskedOnceEnoughIsDoneAndNotBefore() {
        // Given
        pulse.beat(ENOUGH - 1);
        assertThat(listening.asked()).isZero();

        // When
        pulse.beat(1);

        // Then
        assertThat(listening.asked()).isOne();
    }

    @Test
    void aStageIsToldAndAskedAboutAtOnce() {
        // When
        pulse.stage("bid", 0.5);

        // Then
        assertThat(listening.stages()).containsExactly("bid");
        assertThat(listening.share()).isEqualTo(0.5);
        assertThat(listening.asked()).isOne();
    }

    @Test
    void afterAQuestionTheCountBeginsAnew() {
        // Given
        pulse.beat(ENOUGH - 1);
        pulse.stage("bid", 0);

        // When
        pulse.beat(ENOUGH - 1);

        // Then
        assertThat(listening.asked()).isOne();
    }

    @Test
    void whatIsCalledOffEndsThere() {
        // Given
        Pulse calledOff = new Pulse(Listening.untilAsked(0));

        // When, Then
        assertThatThrownBy(() -> calledOff.beat(ENOUGH)).isInstanceOf(MatchCancelled.class);
        assertThatThrownBy(() -> calledOff.stage("bid", 0)).isInstanceOf(MatchCancelled.class);
    }

    @Test
    void whoeverDoesNotWatchCallsNothingOff() {
        // When, Then
        assertThat(Watch.NONE.cancelled()).isFalse();
    }
}
