package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentorMovesTest {

    private final MentorMoves.Collector collector = new MentorMoves.Collector(4);

    @Test
    void toEachPlaceTheCheapestMoveStays() {
        // Given
        collector.offer(3, 9, 10, 11);
        collector.offer(3, 7, 12, 13);
        collector.offer(3, 8, 14, 15);
        collector.offer(0, -2, 16, -1);

        // When
        MentorMoves moves = collector.take();

        // Then
        assertThat(moves.count()).isEqualTo(2);
        assertMove(moves, 0, 3, 7, 12, 13);
        assertMove(moves, 1, 0, -2, 16, -1);
    }

    @Test
    void ofEquallyCheapMovesTheFirstStays() {
        // Given
        collector.offer(1, 7, 10, 11);
        collector.offer(1, 7, 12, 13);

        // When, Then
        assertMove(collector.take(), 0, 1, 7, 10, 11);
    }

    @Test
    void whatIsTakenIsCollectedNoMore() {
        // Given
        collector.offer(2, 1, 10, 11);
        collector.offer(1, 1, 10, 11);
        collector.take();
        collector.offer(1, 5, 12, 13);

        // When
        MentorMoves moves = collector.take();

        // Then
        assertThat(moves.count()).isOne();
        assertMove(moves, 0, 1, 5, 12, 13);
    }

    private static void assertMove(MentorMoves moves, int move, int to, long cost, int given, int taken) {
        assertThat(moves.to(move)).isEqualTo(to);
        assertThat(moves.cost(move)).isEqualTo(cost);
        assertThat(moves.given(move)).isEqualTo(given);
        assertThat(moves.taken(move)).isEqualTo(taken);
    }
}
