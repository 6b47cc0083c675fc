package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.assignment.Candidates.edge;
import static org.facultyaffairs.matching.assignment.Candidates.hold;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final long DEAREST = (1L << 42) - 1;

    private final CohortProblem problem = problem();

    /** Mentee 0 wants one, mentee 1 nobody, mentee 2 two; mentor 3 takes nobody. */
    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentor = 0; mentor < 4; mentor++) {
            builder.addMentor(mentor == 3 ? 0 : 1);
        }
        builder.addMentee(1, 10);
        builder.addMentee(0, 3);
        builder.addMentee(2, 0);
        builder.addPair(0, 0, 5).addPair(0, 1, 3).addPair(0, 2, 9).addPair(0, 3, 20);
        builder.addPair(1, 0, 7);
        builder.addPair(2, 0, -4).addPair(2, 1, 0).addPair(2, 2, 6);
        return builder.build();
    }

    @Test
    void anEdgeKeepsItsCostItsMentorAndWhetherItIsHeld() {
        // Given
        int last = (1 << 21) - 1;

        // When
        long edge = hold(edge(DEAREST, last));

        // Then
        assertThat(Candidates.cost(edge)).isEqualTo(DEAREST);
        assertThat(Candidates.mentor(edge)).isEqualTo(last);
        assertThat(Candidates.held(edge)).isTrue();
        assertThat(Candidates.held(Candidates.release(edge))).isFalse();
        assertThat(Candidates.release(edge)).isEqualTo(edge(DEAREST, last));
    }

    @Test
    void theCheapestCandidatesAreThoseWhoGainMostAtThesePrices() {
        // Given
        CandidateScan scan = new CandidateScan(problem, new Pulse(Watch.NONE));

        // When
        Candidates cheapest = scan.cheapest(new long[] {0, 0, 7, 0}, 1, 1);

        // Then
        assertThat(cheapest.outside()).isEqualTo(30);
        assertThat(cheapest.first()).containsExactly(0, 2, 2, 3);
        assertThat(rows(cheapest)).containsExactly(edge(15, 0), edge(17, 1), edge(31, 2));
        assertThat(cheapest.base()).containsExactly(0, 0, 7, 0);
    }

    @Test
    void priceBeyondReachMeansNoMoreThanReach() {
        // Given
        CandidateScan scan = new CandidateScan(problem, new Pulse(Watch.NONE));

        // When, Then
        assertThat(scan.withinReach(new long[] {29, 30, 31, 0})).containsExactly(29, 30, 30, 0);
    }

    @Test
    void ofManyCandidatesTheCheapestAreKept() {
        // Given
        int mentors = 200;
        long[] prices =
                IntStream.range(0, mentors).mapToLong(mentor -> mentor % 7).toArray();
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentee(3, 1_000);
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.addMentor(1);
            builder.addPair(0, mentor, 37 * mentor % 101);
        }
        CohortProblem many = builder.build();
        Listening listening = Listening.patiently();

        // When
        Candidates cheapest = new CandidateScan(many, listening.aboutToAsk()).cheapest(prices, 10, 12);

        // Then
        long[] all = IntStream.range(0, mentors)
                .mapToLong(mentor -> edge(100 - 37 * mentor % 101 + prices[mentor], mentor))
                .sorted()
                .toArray();
        assertThat(rows(cheapest)).isEqualTo(Arrays.copyOf(all, 46));
        assertThat(listening.asked()).isOne();
    }

    @Test
    void newPricesPutTheRowsInOrderAnew() {
        // Given
        Candidates candidates =
                candidates(new int[] {0, 2, 2, 4}, edge(4, 0), hold(edge(5, 1)), hold(edge(3, 0)), edge(8, 2));

        // When
        candidates.reprice(new long[] {4, 3, 0, 0});

        // Then
        assertThat(candidates.edges()).containsExactly(hold(edge(6, 1)), edge(8, 0), hold(edge(7, 0)), edge(8, 2));
        assertThat(candidates.base()).containsExactly(4, 3, 0, 0);
    }

    @Test
    void equalCostsKeepTheLowerMentorFirst() {
        // Given
        Candidates candidates = candidates(new int[] {0, 3, 3, 3}, edge(1, 2), hold(edge(2, 1)), edge(5, 0));

        // When
        candidates.reprice(new long[] {0, 5, 4, 0});

        // Then
        assertThat(candidates.edges()).containsExactly(edge(5, 0), hold(edge(5, 1)), edge(5, 2));
    }

    @Test
    void whatIsHeldIsToldAsPairsUntilItIsReleased() {
        // Given
        Candidates candidates =
                candidates(new int[] {0, 2, 2, 4}, edge(4, 0), hold(edge(5, 2)), hold(edge(3, 0)), hold(edge(8, 2)));
        assertThat(candidates.heldPairs()).containsExactly(2, 5, 7);

        // When
        candidates.releaseAll();

        // Then
        assertThat(candidates.heldPairs()).isEmpty();
        assertThat(candidates.edges()).containsExactly(edge(4, 0), edge(5, 2), edge(3, 0), edge(8, 2));
    }

    @Test
    void wishesAreNoMoreThanCandidates() {
        assertThat(candidates(new int[] {0, 2, 2, 3}, edge(4, 0), edge(5, 2), edge(3, 0))
                        .wishes())
                .isEqualTo(2);
        assertThat(candidates(new int[] {0, 0, 1, 4}, edge(4, 0), edge(5, 0), edge(3, 1), edge(3, 2))
                        .wishes())
                .isEqualTo(2);
    }

    @Test
    void theGrainIsWhatAllGainsAreMultiplesOf() {
        assertThat(candidates(new int[] {0, 2, 2, 3}, edge(23, 0), edge(16, 1), edge(9, 2))
                        .grain())
                .isEqualTo(7);
        assertThat(candidates(new int[] {0, 0, 0, 0}).grain()).isZero();
    }

    private Candidates candidates(int[] first, long... edges) {
        return Candidates.of(problem, 30, new long[] {0, 2, 0, 0}, first, edges);
    }

    private static long[] rows(Candidates candidates) {
        return Arrays.copyOf(candidates.edges(), candidates.size());
    }
}
