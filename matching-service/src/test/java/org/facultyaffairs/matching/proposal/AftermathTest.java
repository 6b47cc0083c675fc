package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AftermathTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void whatCannotBeFollowedIsParkedAtTheFifthTry() {
        // Given
        Aftermath aftermath = Aftermath.none();
        aftermath.begin();

        // When
        for (int attempt = 0; attempt < 4; attempt++) {
            aftermath.triedInVain(NOW);
        }

        // Then
        assertThat(aftermath.isDue()).isTrue();
        aftermath.triedInVain(NOW);
        assertThat(aftermath.isDue()).isFalse();
        assertThat(aftermath.isParked()).isTrue();
    }

    @Test
    void whatStandsOwesNothing() {
        assertThat(Aftermath.none().nextStep()).isEqualTo(NextStep.NONE);
    }
}
