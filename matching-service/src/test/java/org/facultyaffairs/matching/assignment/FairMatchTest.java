package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairMatchTest {

    @Test
    void theTotalIsGivenUpForTheWorstOff() {
        // Given
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(1, 100);
        builder.addMentee(1, 100);
        CohortProblem problem = builder.addPair(0, 0, 90)
                .addPair(0, 1, 40)
                .addPair(1, 0, 50)
                .addPair(1, 1, 10)
                .build();

        // When
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        // Then
        assertThat(fair.match().pairs()).containsExactly(1, 2);
        assertThat(fair.minimum()).isEqualTo(40);
        assertThat(fair.proven()).isTrue();
        assertThat(Frontier.of(problem, 2, Watch.NONE))
                .extracting(FrontierPoint::minimum, FrontierPoint::total)
                .containsExactly(tuple(10L, 100L), tuple(40L, 90L));
    }

    @Test
    void whoHasNoCandidateHoldsNobodyBack() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(0);
        builder.addMentee(1, 7);
        builder.addMentee(1, 7);
        builder.addMentee(0, 7);
        CohortProblem problem = builder.addPair(0, 0, 5).addPair(1, 1, 9).build();

        FairResult fair = FairMatch.of(problem, Watch.NONE);

        assertThat(fair.minimum()).isEqualTo(5);
        assertThat(fair.minimumBound()).isEqualTo(5);
        assertThat(fair.match().total()).isEqualTo(5 - 7);
    }

    @Test
    void anEmptyCohortIsFair() {
        FairResult fair = FairMatch.of(CohortProblem.builder().build(), Watch.NONE);

        assertThat(fair).isEqualTo(new FairResult(fair.match(), 0, 0, 0));
        assertThat(Frontier.of(CohortProblem.builder().build(), 3, Watch.NONE)).hasSize(1);
        assertThat(Explanation.of(fair.match()).held(0)).isFalse();
        assertThat(Certificate.of(fair.match()).fairness()).isEqualTo(new Fairness(0, 0, 0, 0, 0));
        assertThat(Certificate.of(fair.match()).fairness().worstMean()).isZero();
        assertThat(Certificate.of(fair.match()).loads().mean()).isZero();
        assertThat(Certificate.of(fair.match()).loads().deviation()).isZero();
    }

    @Test
    void theWidestScoresStayExact() {
        long widest = CohortProblem.GREATEST_AMOUNT;
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(2);
        for (int mentee = 0; mentee < 3; mentee++) {
            builder.addMentee(1, widest);
            builder.addPair(mentee, 0, widest - mentee).addPair(mentee, 1, -widest + 3L * mentee);
        }
        CohortProblem problem = builder.build();

        FairResult fair = FairMatch.of(problem, Watch.NONE);

        assertThat(fair.minimum())
                .isEqualTo(new EveryMatch(problem)
                        .frontier().keySet().stream().max(Long::compare).orElseThrow());
        assertThat(fair.totalBound()).isGreaterThanOrEqualTo(fair.match().total());
    }

    @Test
    void wantingFarMoreThanThereIsTakesNoLonger() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1_000_000_000);
        builder.addMentor(5);
        CohortProblem few = builder.build();
        CohortProblem problem = CohortProblem.ofArrays(
                new int[] {1_000_000, 2},
                new long[] {3, 4},
                new int[] {few.capacity(0), few.capacity(1)},
                new int[] {0, 2, 4},
                new int[] {0, 1, 0, 1},
                new int[] {10, 20, 30, 40});

        FairResult fair = FairMatch.of(problem, Watch.NONE);

        assertThat(fair.match().total()).isEqualTo(100 - 3 * 999_998L);
        assertThat(fair.minimum()).isEqualTo(30);
    }

    @Test
    void inACrowdTheBoundsHoldAndTheCertificateIsRight() {
        CohortProblem problem = crowded(30);

        List<FrontierPoint> frontier = Frontier.of(problem, 6, Watch.NONE);

        assertThat(frontier).isNotEmpty();
        for (FrontierPoint point : frontier) {
            assertThat(point.bound()).isGreaterThanOrEqualTo(point.total());
            assertThat(Verification.verify(problem, point.match().pairs(), Certificate.of(point.match())))
                    .isEmpty();
        }
        for (int i = 1; i < frontier.size(); i++) {
            assertThat(frontier.get(i).minimum())
                    .isGreaterThan(frontier.get(i - 1).minimum());
            assertThat(frontier.get(i).total()).isLessThan(frontier.get(i - 1).total());
        }
    }

    @Test
    void whereBisectionFailsTheWorstOffAreStillLiftedAsHighAsCanBe() {
        // Given: mentees want a third more than there is, and scores are so fine that hardly two are alike
        CohortProblem problem = SomeCohorts.regular(100, 12, 2, 3, 1, 3);

        // When
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        // Then
        assertThat(fair.minimum()).isEqualTo(942_423).isEqualTo(fair.minimumBound());
        assertThat((double) fair.match().total()).isGreaterThan(0.99 * fair.totalBound());
    }

    /** So many mentees who want two each, and just enough places. */
    private static CohortProblem crowded(int mentees) {
        Random random = new Random(11);
        CohortBuilder builder = CohortProblem.builder();
        for (int mentor = 0; mentor < mentees / 2; mentor++) {
            builder.addMentor(4);
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(2, 2_000);
            for (int mentor = 0; mentor < mentees / 2; mentor++) {
                if (random.nextInt(3) > 0) {
                    builder.addPair(mentee, mentor, random.nextInt(1_000));
                }
            }
        }
        return builder.build();
    }

    @Test
    void aFrontierHasTwoEnds() {
        assertThatThrownBy(() -> Frontier.of(crowded(2), 1, Watch.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
