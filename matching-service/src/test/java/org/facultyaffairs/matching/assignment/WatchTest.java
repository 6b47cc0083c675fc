package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final CohortProblem CROWDED = SomeCohorts.regular(600, 60, 2, 3, 100_000, 7);

    @Test
    void aWatchThatCancelsIsObeyed() {
        assertThatThrownBy(() -> OptimalMatch.of(CROWDED, Listening.untilAsked(0)))
                .isInstanceOf(MatchCancelled.class)
                .hasMessage("The match was called off before it was done.");
    }

    @Test
    void aWatchHearsOfEachStage() {
        // Given
        Listening listening = Listening.patiently();

        // When
        OptimalMatch.of(SomeCohorts.regular(300, 12, 2, 4, 1, 7), listening);

        // Then
        assertThat(listening.stages()).containsExactly("bid", "augment", "settle", "prove");
    }

    @Test
    void aFairMatchIsCalledOffInTheMidstOfIt() {
        int asked = askedForTheOptimum();
        assertThatThrownBy(() -> FairMatch.of(CROWDED, Listening.untilAsked(asked + 3)))
                .isInstanceOf(MatchCancelled.class);
    }

    private static int askedForTheOptimum() {
        Listening listening = Listening.patiently();
        OptimalMatch.of(CROWDED, listening);
        return listening.asked();
    }

    @Test
    void aRepairIsWatchedAndCalledOff() {
        // Given
        CohortMatch match = OptimalMatch.of(CROWDED, Watch.NONE);
        Listening listening = Listening.patiently();

        // When
        Repair.withoutMentor(match, 3, listening);

        // Then
        assertThat(listening.stages()).containsExactly("keep", "repair");
        assertThat(listening.share()).isOne();
        for (int patience = 0; patience < listening.asked(); patience++) {
            Watch impatient = Listening.untilAsked(patience);
            assertThatThrownBy(() -> Repair.withoutMentor(match, 3, impatient)).isInstanceOf(MatchCancelled.class);
        }
    }

    @Test
    void aRepairFromFarOffIsAskedAboutWhileItGoesOn() {
        // Given
        CohortBuilder empty = CohortProblem.builder();
        for (int mentor = 0; mentor < CROWDED.mentors(); mentor++) {
            empty.addMentor(CROWDED.capacity(mentor));
        }
        CohortMatch nobody = OptimalMatch.of(empty.build(), Watch.NONE);
        int[] strangers = new int[CROWDED.mentees()];
        Arrays.fill(strangers, Kept.NEW);
        int[] known = IntStream.range(0, CROWDED.mentors()).toArray();
        Listening listening = Listening.patiently();

        // When
        Repair.of(nobody, CROWDED, Kept.of(strangers, known), listening);

        // Then
        assertThat(listening.asked()).isGreaterThan(4);
        assertThatThrownBy(() -> Repair.of(nobody, CROWDED, Kept.of(strangers, known), Listening.untilAsked(4)))
                .isInstanceOf(MatchCancelled.class);
    }

    @Test
    void theSearchForWhomAMatchHoldsIsWatchedAndCalledOff() {
        // Given
        CohortMatch nobody = CohortMatch.of(CROWDED, new int[0], Prices.zero(CROWDED.mentors()));
        Listening listening = Listening.patiently();

        // When
        Explanation.of(nobody, RemovedPairs.NONE, listening);

        // Then
        assertThat(listening.stages()).containsExactly("hold");
        assertThat(listening.share()).isOne();
        assertThat(listening.asked()).isGreaterThan(2);
        for (int patience = 0; patience < 3; patience++) {
            Watch impatient = Listening.untilAsked(patience);
            assertThatThrownBy(() -> Explanation.of(nobody, RemovedPairs.NONE, impatient))
                    .isInstanceOf(MatchCancelled.class);
        }
    }
}
