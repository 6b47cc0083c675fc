package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.assignment.Candidates.edge;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.hold;

import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final long OUTSIDE = 30;

    private final CohortProblem problem = problem();

    /** Mentor 0 takes two. Mentee 0 wants two, of whomever; mentee 1 wants one, and mentor 0 is all they could have. */
    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(2);
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(2, 10);
        builder.addMentee(1, 10);
        return builder.addPair(0, 0, 9)
                .addPair(0, 1, 8)
                .addPair(0, 2, 7)
                .addPair(1, 0, 5)
                .build();
    }

    private Seats seats(long... edges) {
        return new Seats(Candidates.of(problem, OUTSIDE, new long[] {0, 3, 0}, new int[] {0, 3, 4}, edges));
    }

    @Test
    void whoHoldsADearerMentorThanAFreeOneGivesThemUp() {
        // When
        Seats seats = seats(hold(edge(1, 0)), edge(2, 1), hold(edge(3, 2)), hold(edge(5, 0)));

        // Then
        assertThat(seats.candidates.heldPairs()).containsExactly(0, 3);
        assertThat(seats.free).containsExactly(1, 0);
        assertThat(seats.seekers()).isEqualTo(2);
        assertThat(seats.menteeOf(1)).isOne();
        assertThat(seats.takes(1, 0)).isTrue();
    }

    @Test
    void whoHoldsAMentorWhoCostsNoMoreThanAFreeOneOrNobodyKeepsThem() {
        // When
        Seats seats = seats(edge(2, 1), hold(edge(2, 2)), edge(3, 0), hold(edge(OUTSIDE, 0)));

        // Then
        assertThat(seats.candidates.heldPairs()).containsExactly(2, 3);
        assertThat(seats.free).containsExactly(1, 0);
    }

    @Test
    void aMentorDearerThanNobodyIsGivenUp() {
        assertThat(seats(edge(2, 1), edge(2, 2), edge(3, 0), hold(edge(OUTSIDE + 1, 0)))
                        .candidates
                        .heldPairs())
                .isEmpty();
    }

    @Test
    void theLastSeatFillsTheOneThatIsLeft() {
        // Given
        Seats seats = seats(hold(edge(1, 0)), edge(2, 1), edge(3, 2), hold(edge(5, 0)));
        assertThat(seats.hasRoom(0)).isFalse();
        assertThat(seats.lastSeat(0)).isEqualTo(2);

        // When
        seats.leave(0);

        // Then
        assertThat(seats.lastSeat(0)).isOne();
        assertThat(seats.edgeIn(0)).isEqualTo(3);
        assertThat(seats.seekerIn(0)).isOne();
        assertThat(held(seats.edge[0])).isFalse();
        assertThat(seats.hasRoom(0)).isTrue();
    }

    @Test
    void whoSitsDownTakesTheNextSeat() {
        // Given
        Seats seats = seats(edge(1, 0), edge(2, 1), edge(3, 2), hold(edge(5, 0)));

        // When
        seats.sit(0, 0);

        // Then
        assertThat(seats.firstSeat(0)).isZero();
        assertThat(seats.firstSeat(1)).isEqualTo(2);
        assertThat(seats.firstSeat(2)).isEqualTo(3);
        assertThat(seats.edgeIn(1)).isZero();
        assertThat(seats.seekerIn(1)).isZero();
        assertThat(held(seats.edge[0])).isTrue();
    }

    @Test
    void presentPricesAreThoseInTheCostsAndTheRiseSince() {
        // Given
        Seats seats = seats(edge(1, 0), edge(2, 1), edge(3, 2), edge(5, 0));

        // When
        seats.rise[1] = 4;

        // Then
        assertThat(seats.price(1)).isEqualTo(6);
        assertThat(seats.mentorPrice(1)).isEqualTo(7);
        assertThat(seats.prices()).containsExactly(0, 7, 0);
    }

    /** Slots for areas 1 and 2; mentor 0 is of both, mentor 1 of the first alone and too dear at 20. */
    private static Seats withOneSlotFree() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMenteeWithSlots(10, 1, 2);
        builder.addMentor(1, 0b110);
        builder.addMentor(1, 0b010);
        CohortProblem covered = builder.addPair(0, 0, 5).addPair(0, 1, 3).build();
        Candidates candidates =
                MatchSearch.list(covered, new CandidateScan(covered, new Pulse(Watch.NONE)), new long[2]);
        candidates.edges()[0] = hold(candidates.edges()[0]);
        candidates.reprice(new long[] {0, 20});
        return new Seats(candidates);
    }

    @Test
    void eachSlotSeeksForItself() {
        // When
        Seats seats = withOneSlotFree();

        // Then
        assertThat(seats.seekers()).isEqualTo(2);
        assertThat(seats.free).containsExactly(0, 1);
        assertThat(seats.edgeOf(0)).isZero();
        assertThat(seats.edgeOf(1)).isEqualTo(Seats.NOTHING);
        assertThat(seats.menteeOf(1)).isZero();
        assertThat(seats.takes(0, 1)).isTrue();
        assertThat(seats.takes(1, 1)).isFalse();
    }

    @Test
    void aPriceFallsUntilTheMentorIsTakenAndAnotherShiftsForThem() {
        // Given
        Seats seats = withOneSlotFree();
        Listening listening = Listening.patiently();

        // When
        PriceDrops.applyTo(seats, new Pulse(listening));

        // Then
        assertThat(seats.prices()).containsExactly(0, 13);
        assertThat(seats.candidates.heldPairs()).containsExactly(0, 1);
        assertThat(seats.free).containsExactly(0, 0);
        assertThat(seats.edgeOf(0)).isOne();
        assertThat(seats.edgeOf(1)).isZero();
        assertThat(seats.seekerIn(seats.firstSeat(0))).isOne();
        assertThat(listening.stages()).containsExactly("settle");
    }

    @Test
    void aPriceThatNobodyPaysFallsToNothing() {
        // Given
        Seats seats = seats(hold(edge(1, 0)), hold(edge(2, 2)), edge(33, 1), hold(edge(5, 0)));

        // When
        PriceDrops.applyTo(seats, new Pulse(Watch.NONE));

        // Then
        assertThat(seats.prices()).containsExactly(0, 0, 0);
        assertThat(seats.candidates.heldPairs()).containsExactly(0, 2, 3);
    }
}
