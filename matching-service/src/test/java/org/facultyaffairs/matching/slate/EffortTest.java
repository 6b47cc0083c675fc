package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facultyaffairs.matching.assignment.Listening;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void whatComesNextMayTakeHalfOfWhatIsLeft() {
        // Given
        Effort effort = new Effort(10, Watch.NONE);
        effort.next();

        // Then
        effort.spend(4);
        assertThat(effort.isSpent()).isFalse();
        effort.spend(1);
        assertThat(effort.isSpent()).isTrue();
        effort.next();
        effort.spend(2);
        assertThat(effort.isSpent()).isFalse();
        effort.spend(1);
        assertThat(effort.isSpent()).isTrue();
    }

    @Test
    void aSearchIsOverWhereLessThanATwoHundredthIsLeft() {
        // Given
        Effort effort = new Effort(512, Watch.NONE);

        // Then
        effort.spend(509);
        assertThat(effort.isOver()).isFalse();
        effort.spend(1);
        assertThat(effort.isOver()).isTrue();
    }

    @Test
    void theWatchIsToldHowMuchIsSpentAndAskedWhetherToGoOn() {
        // Given
        Listening patient = Listening.patiently();
        Effort effort = new Effort(10, patient);
        Effort calledOff = new Effort(1L << 30, Listening.untilAsked(0));

        // Then
        effort.spend(4);
        effort.next();
        assertThat(patient.share()).isEqualTo(0.4);
        effort.spend(40);
        effort.tell();
        assertThat(patient.share()).isEqualTo(1);
        assertThatThrownBy(() -> calledOff.spend(1 << 20)).isInstanceOf(MatchCancelled.class);
    }
}
