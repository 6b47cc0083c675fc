package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OptimalMatchTest {

    private final CohortBuilder cohort = CohortProblem.builder();

    @Test
    void nobodyIsMatchedInAnEmptyCohort() {
        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.total()).isZero();
        assertThat(match.pairs()).isEmpty();
    }

    @Test
    void whoHasNoCandidateStaysUnfilledAtTheirPrice() {
        // Given
        cohort.addMentee(2, 500);
        cohort.addMentor(3);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.unfilled(0)).isEqualTo(2);
        assertThat(match.total()).isEqualTo(-1000);
    }

    @Test
    void theOnlyCandidateIsTaken() {
        // Given
        cohort.addMentee(1, 500);
        cohort.addMentor(1);
        cohort.addPair(0, 0, 7);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.partners(0)).containsExactly(0);
        assertThat(match.total()).isEqualTo(7);
        assertThat(match.load(0)).isEqualTo(1);
    }

    @Test
    void whoWantsMoreThanThereAreGetsAll() {
        // Given
        cohort.addMentee(5, 10);
        cohort.addMentor(9);
        cohort.addMentor(9);
        cohort.addPair(0, 0, 1).addPair(0, 1, 2);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.partners(0)).containsExactly(0, 1);
        assertThat(match.unfilled(0)).isEqualTo(3);
        assertThat(match.total()).isEqualTo(3 - 30);
    }

    @Test
    void whoTakesNobodyIsGivenNobody() {
        // Given
        cohort.addMentee(1, 10);
        cohort.addMentor(0);
        cohort.addMentor(1);
        cohort.addPair(0, 0, 900).addPair(0, 1, 1);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.load(0)).isZero();
        assertThat(match.partners(0)).containsExactly(1);
    }

    @Test
    void whoWantsNobodyIsLeftAlone() {
        // Given
        cohort.addMentee(0, 10);
        cohort.addMentor(1);
        cohort.addPair(0, 0, 5);

        // When, Then
        assertThat(solved().total()).isZero();
    }

    @Test
    void allScoresEqualLeaveNobodyOut() {
        // Given
        for (int mentee = 0; mentee < 2; mentee++) {
            cohort.addMentee(1, 10);
        }
        for (int mentor = 0; mentor < 4; mentor++) {
            cohort.addMentor(1);
            cohort.addPair(0, mentor, 5).addPair(1, mentor, 5);
        }

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.total()).isEqualTo(10);
        assertThat(match.pairs()).hasSize(2);
    }

    @Test
    void aNegativeScoreIsTakenOnlyIfStayingFreeCostsMore() {
        // Given
        cohort.addMentee(1, 10);
        cohort.addMentee(1, 3);
        cohort.addMentor(2);
        cohort.addPair(0, 0, -5).addPair(1, 0, -5);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.partners(0)).containsExactly(0);
        assertThat(match.partners(1)).isEmpty();
        assertThat(match.total()).isEqualTo(-8);
    }

    @Test
    void stayingFreeMayBeWelcome() {
        // Given
        cohort.addMentee(1, -10);
        cohort.addMentor(1);
        cohort.addPair(0, 0, 9);

        // When, Then
        assertThat(solved().total()).isEqualTo(10);
    }

    @Test
    void theGreatestAmountsStayExact() {
        // Given
        long most = CohortProblem.GREATEST_AMOUNT;
        for (int mentee = 0; mentee < 3; mentee++) {
            cohort.addMentee(1, most);
            cohort.addMentor(1);
        }
        cohort.addPair(0, 0, most).addPair(0, 1, most - 1);
        cohort.addPair(1, 0, most).addPair(1, 1, -most);
        cohort.addPair(2, 0, most - 3).addPair(2, 2, -most);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.total()).isEqualTo(most - 1 + most - most);
    }

    @Test
    void partsThatDoNotTouchAreMatchedEachByItself() {
        // Given
        for (int part = 0; part < 50; part++) {
            cohort.addMentee(1, 10);
            cohort.addMentee(1, 10);
            cohort.addMentor(1);
            cohort.addMentor(1);
            cohort.addPair(2 * part, 2 * part, 5).addPair(2 * part, 2 * part + 1, 4);
            cohort.addPair(2 * part + 1, 2 * part, 5).addPair(2 * part + 1, 2 * part + 1, 1);
        }

        // When, Then
        assertThat(solved().total()).isEqualTo(50 * 9);
    }

    @Test
    void aSlotTakesOnlyAMentorOfItsArea() {
        // Given
        cohort.addMenteeWithSlots(10, 0, 1);
        cohort.addMentor(1, 0b01);
        cohort.addMentor(1, 0b01);
        cohort.addMentor(1, 0b10);
        cohort.addPair(0, 0, 9).addPair(0, 1, 8).addPair(0, 2, 1);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.partners(0)).containsExactly(0, 2);
        assertThat(match.slots(0)).containsExactly(0, 2);
    }

    @Test
    void oneMentorFillsNoTwoSlotsOfAMentee() {
        // Given
        cohort.addMenteeWithSlots(10, 0, 1, CohortProblem.ANY);
        cohort.addMentor(5, 0b11);
        cohort.addPair(0, 0, 9);

        // When
        CohortMatch match = solved();

        // Then
        assertThat(match.unfilled(0)).isEqualTo(2);
        assertThat(match.total()).isEqualTo(9 - 20);
    }

    @Test
    void manyCandidatesBeyondTheFirstChosenAreStillProven() {
        // Given: all want the same few, so that most end with mentors whom they like least
        CohortProblem problem = crowd(120, 120);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
        assertThat(match.total()).isEqualTo(TextbookFlow.of(problem, Watch.NONE).total());
    }

    @Test
    void scoresBeyondFourBytesAreMatchedLikeOthers() {
        // Given
        CohortBuilder wide = CohortProblem.builder();
        CohortProblem problem = crowd(40, 50);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            wide.addMentee(1, 1_000_000L * 100_000);
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            wide.addMentor(1);
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            wide.addPair(problem.menteeOf(pair), problem.mentor(pair), problem.score(pair) * 100_000);
        }

        // When
        CohortMatch match = OptimalMatch.of(wide.build(), Watch.NONE);

        // Then
        MatchRules.assertProven(match);
        assertThat(match.total()).isEqualTo(OptimalMatch.of(problem, Watch.NONE).total() * 100_000);
    }

    @Test
    void theSameProblemHasTheSameMatch() {
        // Given
        CohortProblem problem = SomeCohorts.regular(300, 12, 2, 4, 100_000, 7);

        // When, Then
        assertThat(OptimalMatch.of(problem, Watch.NONE).pairs())
                .isEqualTo(OptimalMatch.of(problem, Watch.NONE).pairs());
    }

    /** Everyone may be matched with everyone, one to one; tastes are alike. */
    private static CohortProblem crowd(int mentees, int mentors) {
        CohortBuilder crowd = CohortProblem.builder();
        Random random = new Random(3);
        for (int mentee = 0; mentee < mentees; mentee++) {
            crowd.addMentee(1, 1_000_000);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            crowd.addMentor(1);
            for (int mentee = 0; mentee < mentees; mentee++) {
                crowd.addPair(mentee, mentor, 900_000L - 5_000L * mentor + random.nextInt(3_000));
            }
        }
        return crowd.build();
    }

    private CohortMatch solved() {
        CohortMatch match = OptimalMatch.of(cohort.build(), Watch.NONE);
        MatchRules.assertProven(match);
        return match;
    }
}
