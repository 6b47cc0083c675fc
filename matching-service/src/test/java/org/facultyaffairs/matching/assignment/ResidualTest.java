package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidualTest {

    /** Mentee 0 with one place, mentee 1 with two; mentor 0 takes one, mentor 1 ten. */
    private final Residual state = residual(plain());

    private static CohortProblem plain() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(10);
        builder.addMentee(1, 10);
        builder.addMentee(2, 4);
        return builder.addPair(0, 0, 5)
                .addPair(0, 1, 8)
                .addPair(1, 0, 7)
                .addPair(1, 1, 3)
                .build();
    }

    private static Residual residual(CohortProblem problem) {
        Residual state = new Residual(problem);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            state.weight[pair] = problem.score(pair);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            state.unfilledWeight[mentee] = -problem.unfilledPrice(mentee);
        }
        return state;
    }

    @Test
    void aMentorTakesNoMoreThanOneBeyondTheirCandidates() {
        assertThat(state.capacity).containsExactly(1, 3);
    }

    @Test
    void whatIsMadeOfPairsLeavesTheRestUnfilled() {
        // Given
        state.become(new int[] {1, 2, 3});
        state.waiting[1] = 2;

        // When
        state.become(new int[] {0, 1, 2, 3});

        // Then: mentor 0 has no place for pair 2, mentee 0 none for pair 1
        assertThat(state.seat).containsExactly(0, -1, -1, 1);
        assertThat(state.unfilled).containsExactly(0, 1);
        assertThat(state.waiting).containsOnly(0);
        assertThat(state.affinity(0)).isEqualTo(5);
        assertThat(state.affinity(1)).isEqualTo(3);
        assertThat(state.hasRoom(0)).isFalse();
        assertThat(state.hasRoom(1)).isTrue();
    }

    @Test
    void whoHasWhatTheyWouldChooseIsSettled() {
        // Given
        state.become(new int[] {0});
        assertThat(state.settles(0)).isFalse();
        assertThat(state.potential[0]).isEqualTo(8);

        // When
        state.potential[state.firstMentor + 1] = -3;

        // Then
        assertThat(state.settles(0)).isTrue();
        assertThat(state.potential[0]).isEqualTo(5);
    }

    @Test
    void whoHasAPlaceUnfilledIsSettledIfThatIsBest() {
        // Given
        state.become(new int[0]);
        assertThat(state.settles(0)).isFalse();

        // When
        state.potential[state.firstMentor] = -15;
        state.potential[state.firstMentor + 1] = -18;
        state.potential[state.ground] = 1;

        // Then
        assertThat(state.settles(0)).isTrue();
        assertThat(state.potential[0]).isEqualTo(-10 + 1);
    }

    @Test
    void aPlaceThatFallsFreeIsAVacancyOnlyIfItHasAPrice() {
        // Given
        state.become(new int[] {0, 3});
        state.potential[state.firstMentor] = -2;

        // When
        state.vacate(0);
        state.vacate(3);

        // Then
        assertThat(state.vacancy).containsExactly(1, 0);
        assertThat(state.vacancies).isOne();
        assertThat(state.seat).containsOnly(-1);
        assertThat(state.affinity(0)).isZero();
        assertThat(state.hasRoom(0)).isFalse();
        assertThat(state.price(0)).isEqualTo(2);
        assertThat(state.price(1)).isZero();
    }

    @Test
    void aPairCostsWhatItsMenteeAndMentorAreWorthElsewhere() {
        // Given
        state.potential[1] = 6;
        state.potential[state.firstMentor] = -4;

        // When, Then
        assertThat(state.reducedCost(2)).isEqualTo(6 - 7 + 4);
    }

    @Test
    void whoIsHeldAndTheirPlacesAreOutOfTheFlow() {
        // Given
        state.become(new int[] {2});

        // When
        state.hold(1);

        // Then
        assertThat(state.capacity).containsExactly(0, 3);
        assertThat(state.units).containsExactly(1, 0);
        assertThat(state.unfilled).containsExactly(1, 0);
        assertThat(state.seat).containsOnly(-1);
        assertThat(state.fits(2, 1)).isFalse();
        assertThat(state.fits(3, 1)).isFalse();
        assertThat(state.fits(0, 0)).isTrue();
    }

    @Test
    void aMentorInOneSlotIsWorthToAnotherWhatTheFirstSlotIs() {
        // Given: slots for areas 1 and 2, and a mentor of both in the first
        CohortBuilder builder = CohortProblem.builder();
        builder.addMenteeWithSlots(10, 1, 2);
        builder.addMentor(1, 0b110);
        builder.addMentor(1, 0b010);
        Residual covered = residual(builder.addPair(0, 0, 5).addPair(0, 1, 9).build());
        covered.become(new int[] {0});
        covered.potential[0] = 42;

        // When
        covered.raise(1);

        // Then
        assertThat(covered.seat).containsExactly(0, -1);
        assertThat(covered.unfilled).containsExactly(0, 1);
        assertThat(covered.potential[1]).isEqualTo(42);
    }
}
