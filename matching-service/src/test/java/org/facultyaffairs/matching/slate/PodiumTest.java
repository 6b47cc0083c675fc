package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PodiumTest {

    @Test
    void theBestStandFirstAndOfEqualsWhoeverWasOfferedEarlier() {
        // Given
        Podium podium = new Podium(3);

        // When
        podium.offer(0, 5);
        podium.offer(1, 5);
        podium.offer(2, 9);
        podium.offer(3, 5);
        podium.offer(4, 1);

        // Then
        assertThat(podium.members()).containsExactly(2, 0, 1);
    }
}
