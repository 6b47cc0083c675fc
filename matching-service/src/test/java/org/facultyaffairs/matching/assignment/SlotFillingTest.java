package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotFillingTest {

    private static final int ANY = CohortProblem.ANY;

    private final CohortProblem problem = problem();
    private final SlotFilling filling = new SlotFilling(problem);
    private final OpenSlots open = new OpenSlots(problem);

    /** Mentee 0 asks for areas 1, 2 and 3, mentee 1 for area 1 and any. The mentors' areas: 1; 1, 2; 2, 3; 3; 4. */
    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMenteeWithSlots(10, 1, 2, 3);
        builder.addMenteeWithSlots(10, 1, ANY);
        builder.addMentor(9, 0b00010);
        builder.addMentor(9, 0b00110);
        builder.addMentor(9, 0b01100);
        builder.addMentor(9, 0b01000);
        builder.addMentor(9, 0b10000);
        for (int mentor = 0; mentor < 5; mentor++) {
            builder.addPair(0, mentor, 1).addPair(1, mentor, 1);
        }
        return builder.build();
    }

    @Test
    void whoCameFirstShiftsForWhoFitsNowhereElse() {
        // Given
        filling.start(0);

        // When, Then
        assertThat(filling.add(1)).isTrue();
        assertThat(filling.add(2)).isTrue();
        assertThat(filling.add(4)).isFalse();
        assertThat(filling.add(0)).isTrue();
        assertThat(filling.addMentor(3)).isFalse();
        assertThat(new int[] {filling.pairIn(0), filling.pairIn(1), filling.pairIn(2)})
                .containsExactly(0, 1, 2);
    }

    @Test
    void anotherMenteeStartsWithAllSlotsFree() {
        // Given
        filling.start(0);
        filling.addMentor(0);
        filling.start(1);
        assertThat(filling.mentorIn(0)).isEqualTo(-1);

        // When
        filling.addMentor(4);

        // Then
        assertThat(filling.mentorIn(1)).isEqualTo(4);
        assertThat(filling.pairIn(1)).isEqualTo(9);
        assertThat(filling.pairIn(0)).isEqualTo(-1);
    }

    @Test
    void aSlotCanBeEnteredIfItsHolderCouldShiftFurtherAndFurther() {
        // Given
        filling.start(0);
        filling.addMentor(1);
        filling.addMentor(2);

        // When
        filling.reachFromFree();

        // Then
        assertThat(filling.reachedAreas()).isEqualTo(0b1110);
        assertThat(filling.reachedAny()).isFalse();
    }

    @Test
    void aSlotWhoseHolderFitsNowhereElseIsClosed() {
        // Given
        filling.start(0);
        filling.addMentor(0);
        filling.addMentor(3);

        // When
        filling.reachFromFree();

        // Then
        assertThat(filling.reachedAreas()).isEqualTo(0b0100);
    }

    @Test
    void aSlotForAnyAreaIsNoneOfTheAreas() {
        // Given
        filling.start(1);
        filling.addMentor(0);

        // When
        filling.reachFromFree();

        // Then
        assertThat(filling.reachedAny()).isTrue();
        assertThat(filling.reachedAreas()).isEqualTo(0b0010);
    }

    @Test
    void whereAllSlotsAreFilledNoneIsOpen() {
        // Given
        filling.start(1);
        filling.addMentor(0);
        filling.addMentor(1);

        // When
        filling.reachFromFree();

        // Then
        assertThat(filling.reachedAny()).isFalse();
        assertThat(filling.reachedAreas()).isZero();
    }

    @Test
    void aMentorFitsBesideThoseHeldIfTheyCouldShift() {
        // Given
        long[] edges = {edge(1), held(1), held(2), edge(4), edge(0)};

        // When
        open.look(0, edges, 1, 4);

        // Then
        assertThat(open.take(0)).isTrue();
        assertThat(open.take(3)).isTrue();
        assertThat(open.take(4)).isFalse();
    }

    @Test
    void onlyThisRowIsLookedAt() {
        // Given
        long[] edges = {held(0), edge(1), held(3), held(2)};

        // When
        open.look(0, edges, 1, 3);

        // Then
        assertThat(open.take(0)).isTrue();
        assertThat(open.take(3)).isFalse();
        assertThat(open.take(2)).isTrue();
    }

    @Test
    void aSlotForAnyAreaTakesAnybodyUntilItIsFilled() {
        // Given
        open.look(1, new long[] {held(0)}, 0, 1);
        assertThat(open.take(4)).isTrue();

        // When
        open.look(1, new long[] {held(4)}, 0, 1);

        // Then
        assertThat(open.take(4)).isFalse();
        assertThat(open.take(0)).isTrue();
    }

    private static long edge(int mentor) {
        return Candidates.edge(5, mentor);
    }

    private static long held(int mentor) {
        return Candidates.hold(edge(mentor));
    }
}
