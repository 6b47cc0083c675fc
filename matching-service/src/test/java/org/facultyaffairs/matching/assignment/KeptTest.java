package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void whoLeftHasNoIndexAndWhoIsNewHadNone() {
        // Given
        Kept kept = Kept.of(new int[] {1, Kept.NEW}, new int[] {2, Kept.NEW, 0, Kept.NEW});

        // When, Then
        assertThat(kept.mentorsAfter(4)).containsExactly(2, -1, 0, -1);
        assertThat(kept.mentee(0)).isOne();
        assertThat(kept.mentee(1)).isEqualTo(Kept.NEW);
        assertThat(kept.mentor(2)).isZero();
    }

    @Test
    void nobodyIsKeptTwice() {
        assertThatThrownBy(() -> Kept.of(new int[0], new int[] {3, 1, 3}))
                .isInstanceOf(InvalidCohort.class)
                .hasMessage("Two mentors are said to be number 3 of before.");
        assertThatThrownBy(() -> Kept.of(new int[] {0, 0}, new int[0]))
                .hasMessage("Two mentees are said to be number 0 of before.");
    }
}
