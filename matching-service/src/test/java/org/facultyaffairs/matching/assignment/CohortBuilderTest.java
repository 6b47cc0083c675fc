package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CohortBuilderTest {

    private final CohortBuilder builder = CohortProblem.builder();

    @Test
    void peopleAreNumberedAsTheyCome() {
        assertThat(builder.addMentee(2, 7)).isZero();
        assertThat(builder.addMenteeWithSlots(7, 3)).isOne();
        assertThat(builder.addMentee(0, 7)).isEqualTo(2);
        assertThat(builder.addMentor(2)).isZero();
        assertThat(builder.addMentor(2, 0b1000)).isOne();
        assertThat(builder.addMentor(0)).isEqualTo(2);
    }

    @Test
    void pairsAreNumberedByMenteeThenMentor() {
        // Given
        people();

        // When
        CohortProblem problem = builder.addPair(2, 1, 40)
                .addPair(0, 2, 30)
                .addPair(2, 0, 20)
                .addPair(0, 1, 10)
                .build();

        // Then
        assertThat(problem.pairs()).isEqualTo(4);
        assertThat(new int[] {problem.firstPair(0), problem.firstPair(1), problem.firstPair(2), problem.firstPair(3)})
                .containsExactly(0, 2, 2, 4);
        assertThat(new int[] {problem.menteeOf(0), problem.menteeOf(1), problem.menteeOf(2), problem.menteeOf(3)})
                .containsExactly(0, 0, 2, 2);
        assertThat(new long[] {problem.score(0), problem.score(1), problem.score(2), problem.score(3)})
                .containsExactly(10, 30, 20, 40);
        assertThat(problem.pairOf(2, 1)).isEqualTo(3);
        assertThat(problem.pairOf(0, 1)).isZero();
        assertThat(problem.pairOf(2, 2)).isEqualTo(-1);
        assertThat(problem.pairOf(0, 0)).isEqualTo(-1);
        assertThat(problem.pairOf(1, 1)).isEqualTo(-1);
        assertThat(problem.gain(2, 3)).isEqualTo(40 + 3);
    }

    @Test
    void whereNobodyAsksForAnAreaThereAreNone() {
        // Given
        people();

        // When
        CohortProblem problem = builder.build();

        // Then
        assertThat(problem.hasCoverage()).isFalse();
        assertThat(problem.areas(0)).isEqualTo(-1L);
        assertThat(problem.areaOf(0)).isEqualTo(CohortProblem.ANY);
        assertThat(problem.firstSlot(2)).isZero();
        assertThat(problem.slots(0)).isOne();
    }

    @Test
    void whoAsksForAnAreaMakesSlotsOfAllPlaces() {
        // Given
        builder.addMentee(2, 7);
        builder.addMenteeWithSlots(7, 3, 5);
        builder.addMentor(4);
        builder.addMentor(4, 0b101000);

        // When
        CohortProblem problem = builder.build();

        // Then
        assertThat(problem.hasCoverage()).isTrue();
        assertThat(new int[] {problem.firstSlot(0), problem.firstSlot(1), problem.firstSlot(2)})
                .containsExactly(0, 2, 4);
        assertThat(new int[] {problem.areaOf(0), problem.areaOf(1), problem.areaOf(2), problem.areaOf(3)})
                .containsExactly(CohortProblem.ANY, CohortProblem.ANY, 3, 5);
        assertThat(problem.areas(0)).isEqualTo(-1L);
        assertThat(problem.areas(1)).isEqualTo(0b101000);
    }

    @Test
    void whoHasSomebodyFromElsewhereNeedsNoMinimumEvenAfterARepair() {
        // Given
        people();
        BitSet exempt = new BitSet();
        exempt.set(1);
        CohortProblem problem = builder.addPair(0, 0, 1).build().withoutFloorFor(exempt);
        exempt.set(0);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        CohortProblem withoutMentor =
                Repair.withoutMentor(match, 0, Watch.NONE).match().problem();
        CohortProblem withoutPair =
                Repair.withoutPair(match, 0, Watch.NONE).match().problem();

        // Then
        for (CohortProblem each : new CohortProblem[] {problem, withoutMentor, withoutPair}) {
            assertThat(each.isExempt(0)).isFalse();
            assertThat(each.isExempt(1)).isTrue();
        }
    }

    @Test
    void areasMayBeGivenAfterExemptions() {
        // Given
        people();
        BitSet exempt = new BitSet();
        exempt.set(2);

        // When
        CohortProblem problem = builder.build()
                .withoutFloorFor(exempt)
                .withCoverage(new int[] {0, 1, 2, 3}, new int[] {0, 1, 2}, new long[3]);

        // Then
        assertThat(problem.isExempt(2)).isTrue();
        assertThat(problem.hasCoverage()).isTrue();
    }

    private void people() {
        for (int i = 0; i < 3; i++) {
            builder.addMentee(1, i + 1L);
            builder.addMentor(1);
        }
    }
}
