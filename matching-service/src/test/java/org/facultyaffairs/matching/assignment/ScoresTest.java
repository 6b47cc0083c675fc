package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final long WIDE = 1L + Integer.MAX_VALUE;

    @Test
    void scoresOfFourBytesAreKeptSo() {
        // When
        Scores scores = Scores.of(new long[] {3, -Integer.MAX_VALUE, 7});

        // Then
        assertThat(scores.narrow()).containsExactly(3, -Integer.MAX_VALUE, 7);
        assertThat(scores.of(1)).isEqualTo(-Integer.MAX_VALUE);
        assertThat(scores.count()).isEqualTo(3);
        assertThat(scores.greatest()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oneLargeScoreMakesAllWide() {
        // When
        Scores scores = Scores.of(new long[] {3, -WIDE - 1, 7});

        // Then
        assertThat(scores.narrow()).isNull();
        assertThat(scores.of(0)).isEqualTo(3);
        assertThat(scores.of(1)).isEqualTo(-WIDE - 1);
        assertThat(scores.count()).isEqualTo(3);
        assertThat(scores.greatest()).isEqualTo(WIDE + 1);
    }

    @Test
    void theFurthestFromZeroMayLieOnEitherSide() {
        assertThat(Scores.of(new int[] {-3, 5, 2}).greatest()).isEqualTo(5);
        assertThat(Scores.of(new int[] {-6, 5, 2}).greatest()).isEqualTo(6);
        assertThat(Scores.of(new int[] {Integer.MIN_VALUE}).greatest()).isEqualTo(WIDE);
        assertThat(Scores.of(new long[] {WIDE, 1}).greatest()).isEqualTo(WIDE);
        assertThat(Scores.of(new int[0]).greatest()).isZero();
    }
}
