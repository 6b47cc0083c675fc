package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.assignment.Candidates.edge;
import static org.facultyaffairs.matching.assignment.Candidates.hold;

import org.junit.jupiter.api.Test;

class PriceCheckTest {

    private final Listening listening = Listening.patiently();
    private final CohortProblem problem = problem();
    private final Candidates candidates = onlyTheBest(problem);

    /** Mentee 0 wants one and gains 15, 18 and 19 with mentors 0, 1 and 2, of whom the last takes nobody. */
    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(2);
        builder.addMentor(0);
        builder.addMentee(1, 10);
        builder.addMentee(0, 0);
        return builder.addPair(0, 0, 5)
                .addPair(0, 1, 8)
                .addPair(0, 2, 9)
                .addPair(1, 0, 4)
                .build();
    }

    private static Candidates onlyTheBest(CohortProblem problem) {
        return new CandidateScan(problem, new Pulse(Watch.NONE)).cheapest(new long[problem.mentors()], 1, 0);
    }

    @Test
    void whoHasTheBestLacksNobody() {
        // Given
        candidates.edges()[0] = hold(candidates.edges()[0]);

        // When
        PriceCheck check = check();

        // Then
        assertThat(check.lacks()).isZero();
        assertThat(check.bound()).isEqualTo(8);
        assertThat(listening.asked()).isOne();
    }

    @Test
    void whoHasNobodyLacksTheOthersWhoAreWorthIt() {
        // When
        PriceCheck check = check();

        // Then
        assertThat(check.lacks()).isOne();
        assertThat(check.bound()).isEqualTo(15 + 18 - 10);
        assertThat(check.completed().first()).containsExactly(0, 2, 2);
        assertThat(check.completed().edges()).containsExactly(edge(1, 1), edge(4, 0));
    }

    @Test
    void whoseMentorBecameDearLacksTheCheaperOne() {
        // Given
        candidates.edges()[0] = hold(candidates.edges()[0]);
        candidates.reprice(new long[] {0, 16, 0});

        // When
        PriceCheck check = check();

        // Then
        assertThat(check.lacks()).isOne();
        assertThat(check.bound()).isEqualTo(2 * 16 + 15 - 10);
        assertThat(check.completed().edges()).containsExactly(edge(4, 0), hold(edge(17, 1)));
    }

    @Test
    void whoWouldBeAsWellOffLacksNobody() {
        // Given
        candidates.edges()[0] = hold(candidates.edges()[0]);
        candidates.reprice(new long[] {13, 16, 0});

        // When
        PriceCheck check = check();

        // Then
        assertThat(check.lacks()).isZero();
        assertThat(check.bound()).isEqualTo(13 + 2 * 16 + 2 - 10);
    }

    @Test
    void whoseMentorIsNotWorthTheirPriceIsContentWithNothing() {
        // Given
        candidates.edges()[0] = hold(candidates.edges()[0]);
        candidates.reprice(new long[] {15, 40, 0});

        // When
        PriceCheck check = check();

        // Then
        assertThat(check.lacks()).isZero();
        assertThat(check.bound()).isEqualTo(15 + 2 * 40 - 10);
    }

    @Test
    void manyLackMany() {
        // Given
        int mentees = 1_100;
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(mentees);
        builder.addMentor(mentees);
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(1, 1);
            builder.addPair(mentee, 0, 1).addPair(mentee, 1, 2);
        }

        // When
        PriceCheck check = new PriceCheck(onlyTheBest(builder.build()), new Pulse(Watch.NONE));

        // Then
        assertThat(check.lacks()).isEqualTo(mentees);
        assertThat(check.completed().size()).isEqualTo(2 * mentees);
        assertThat(check.completed().edges()).containsOnly(edge(0, 1), edge(1, 0));
    }

    private PriceCheck check() {
        return new PriceCheck(candidates, listening.aboutToAsk());
    }
}
