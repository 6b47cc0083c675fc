package org.facultyaffairs.benchmark.matching.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.facultyaffairs.benchmark.matching.instance.Residency;
import org.junit.jupiter.api.Test;

class StableAuditTest {

    private final Residency instance = Residency.of(100, 0);

    @Test
    void nobodyPlacedIsNotStable() {
        // Given
        int[] placed = new int[100];
        Arrays.fill(placed, StableAudit.NOWHERE);

        // Then
        assertThatThrownBy(() -> new StableAudit(instance).requireStable(placed))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("would rather be together");
    }

    @Test
    void moreThanThereArePlacesIsNoPlacement() {
        // Given
        int[] placed = new int[100];
        Arrays.fill(placed, instance.applicants().listed()[0]);

        // Then
        assertThatThrownBy(() -> new StableAudit(instance).requireStable(placed))
                .isInstanceOf(WrongAnswer.class)
                .hasMessageContaining("cannot sit");
    }
}
