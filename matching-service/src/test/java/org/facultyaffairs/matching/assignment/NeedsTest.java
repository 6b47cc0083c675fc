package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final int ANY = CohortProblem.ANY;

    @Test
    void slotsOfOneAreaAreOneNeed() {
        // Given
        CohortBuilder builder = CohortProblem.builder();
        builder.addMenteeWithSlots(10, 3, 7, 3);
        builder.addMenteeWithSlots(10);
        builder.addMenteeWithSlots(10, ANY, 3);
        CohortProblem problem = builder.build();

        // When
        Needs needs = Needs.of(problem);

        // Then
        assertThat(needs.count()).isEqualTo(4);
        assertThat(needs.unitsArray()).containsExactly(2, 1, 1, 1);
        assertThat(new int[] {needs.first(0), needs.first(1), needs.first(2), needs.first(3)})
                .containsExactly(0, 2, 2, 4);
        assertThat(new int[] {needs.mentee(0), needs.mentee(1), needs.mentee(2), needs.mentee(3)})
                .containsExactly(0, 0, 2, 2);
        assertThat(new int[] {needs.area(0), needs.area(1), needs.area(2), needs.area(3)})
                .containsExactly(3, 7, ANY, 3);
        assertThat(needs.ofSlot(problem, 0, 1)).isEqualTo(1);
        assertThat(needs.ofSlot(problem, 0, 2)).isEqualTo(0);
        assertThat(needs.ofSlot(problem, 2, 1)).isEqualTo(3);
        assertThat(needs.beyond(problem, 0)).isZero();
    }

    @Test
    void withoutAreasAMenteeNeedsNoMoreThanTheyHaveCandidates() {
        // Given
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(5, 10);
        builder.addMentee(2, 10);
        CohortProblem problem =
                builder.addPair(0, 0, 1).addPair(0, 1, 1).addPair(1, 0, 1).build();

        // When
        Needs needs = Needs.of(problem);

        // Then
        assertThat(needs.unitsArray()).containsExactly(2, 1);
        assertThat(needs.beyond(problem, 0)).isEqualTo(3);
        assertThat(needs.beyond(problem, 1)).isOne();
        assertThat(needs.first(2)).isEqualTo(2);
        assertThat(needs.area(1)).isEqualTo(ANY);
        assertThat(needs.ofSlot(problem, 1, 0)).isEqualTo(1);
    }
}
