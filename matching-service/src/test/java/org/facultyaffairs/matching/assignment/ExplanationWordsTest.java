package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationWordsTest {

    private static final int ANA = 0;
    private static final int BEN = 1;
    private static final int CHO = 2;
    private static final int BELL = 0;
    private static final int COLE = 1;
    private static final int DIAZ = 2;
    private static final List<String> MENTEES = List.of("Ana", "Ben", "Cho");
    private static final List<String> MENTORS = List.of("Dr. Bell", "Dr. Cole", "Dr. Diaz");

    private static final PeopleNames NAMES = new PeopleNames() {
        @Override
        public String mentee(int mentee) {
            return MENTEES.get(mentee);
        }

        @Override
        public String mentor(int mentor) {
            return MENTORS.get(mentor);
        }
    };

    /** Ana and Ben both fit best with Dr. Bell, who takes one; Dr. Diaz takes nobody; Cho wants nobody. */
    private static CohortProblem cohort() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentor(0);
        builder.addMentee(1, 1_000_000);
        builder.addMentee(1, 1_000_000);
        builder.addMentee(0, 0);
        return builder.addPair(ANA, BELL, 850_000)
                .addPair(ANA, COLE, 800_000)
                .addPair(ANA, DIAZ, 900_000)
                .addPair(BEN, BELL, 700_000)
                .addPair(BEN, COLE, 400_000)
                .addPair(CHO, BELL, 100_000)
                .build();
    }

    private final CohortProblem problem = cohort();
    private final CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
    private final Explanation explanation = Explanation.of(
            match,
            (mentee, mentor) -> mentee == BEN && mentor == DIAZ ? Optional.of("She is his chair.") : Optional.empty());
    private final ExplanationWords words = new ExplanationWords(problem, NAMES);

    private String whyNot(int mentee, int mentor) {
        return words.of(explanation.whyNot(mentee, mentor));
    }

    @Test
    void aPairIsExplainedByItsFitAndByWhatWouldBeLost() {
        assertThat(words.of(explanation.whyMatched(problem.pairOf(ANA, COLE))))
                .isEqualTo(
                        "Ana and Dr. Cole fit with 0.800 points: number 3 of 3 candidates for Ana. Without the pair the"
                                + " whole would lose 0.250 points: Ana would go from Dr. Cole to Dr. Bell, Ben would go from Dr."
                                + " Bell to Dr. Cole.");
        assertThat(explanation.whyMatched(problem.pairOf(BEN, BELL)))
                .isEqualTo(new WhyMatched(
                        problem.pairOf(BEN, BELL),
                        700_000,
                        1,
                        2,
                        match.prices().of(BELL),
                        false,
                        250_000,
                        List.of(
                                new Move(BEN, problem.pairOf(BEN, BELL), problem.pairOf(BEN, COLE)),
                                new Move(ANA, problem.pairOf(ANA, COLE), problem.pairOf(ANA, BELL)))));
    }

    @Test
    void anAlternativeSaysWhoWouldMoveAndWhatWouldChangeIt() {
        assertThat(whyNot(ANA, BELL))
                .isEqualTo(
                        "Ana and Dr. Bell would cost the whole 0.250 points: Ben would go from Dr. Bell to Dr. Cole, Ana"
                                + " would go from Dr. Cole to Dr. Bell. They would be matched if their fit rose by more than"
                                + " that.");
    }

    @Test
    void everythingElseThatIsInTheWayIsNamed() {
        assertThat(whyNot(BEN, BELL)).isEqualTo("Ben and Dr. Bell are matched.");
        assertThat(whyNot(BEN, DIAZ)).isEqualTo("Ben and Dr. Diaz could not be matched: She is his chair.");
        assertThat(whyNot(CHO, COLE)).isEqualTo("Cho and Dr. Cole were not candidates for one another.");
        assertThat(whyNot(CHO, BELL)).isEqualTo("Cho asked for no mentor.");
        assertThat(whyNot(ANA, DIAZ)).isEqualTo("Dr. Diaz takes no mentees this time.");
        assertThat(words.of(answer(WhyNot.Kind.NO_SLOT)))
                .isEqualTo("Ana has no place for somebody of the areas of Dr. Bell.");
        assertThat(words.of(answer(WhyNot.Kind.PLACES_HELD)))
                .isEqualTo("All places with Dr. Bell are kept for people who would otherwise be left too far behind.");
    }

    private static WhyNot answer(WhyNot.Kind kind) {
        return new WhyNot(ANA, BELL, kind, Optional.empty(), Optional.empty());
    }

    @Test
    void tiesGainsAndUnfilledPlacesHaveWordsOfTheirOwn() {
        int bell = problem.pairOf(ANA, BELL);
        int cole = problem.pairOf(ANA, COLE);
        assertThat(words.of(new Alternative(bell, 0, List.of(new Move(ANA, cole, bell)))))
                .isEqualTo(
                        "Ana and Dr. Bell would do as well: Ana would go from Dr. Cole to Dr. Bell; the tie was broken"
                                + " by a fixed rule.");
        assertThat(words.of(new Alternative(bell, -5, List.of(new Move(ANA, Move.NONE, bell)))))
                .isEqualTo(
                        "Ana and Dr. Bell would raise the total by less than 0.001 points: Ana would also have Dr. Bell,"
                                + " at the expense of those whom the fair match protects.");
        assertThat(words.of(new Alternative(bell, 1_234_500, List.of(new Move(ANA, cole, Move.NONE)))))
                .isEqualTo(
                        "Ana and Dr. Bell would cost the whole 1.235 points: Ana would lose Dr. Cole and have one place"
                                + " unfilled. They would be matched if their fit rose by more than that.");
        assertThat(words.of(new WhyMatched(bell, 499, 1, 1, 0, false, 0, List.of())))
                .isEqualTo(
                        "Ana and Dr. Bell fit with less than 0.001 points: the best of 1 candidate for Ana. Without the"
                                + " pair the whole would be worth as much.");
        assertThat(words.of(new WhyMatched(bell, 0, 2, 4, 0, true, 0, List.of())))
                .isEqualTo(
                        "Ana and Dr. Bell fit with 0.000 points: number 2 of 4 candidates for Ana. The pair is kept so"
                                + " that nobody is left too far behind, although the total alone would ask for another match.");
    }

    @Test
    void theRiseThatWouldChangeItIsTheCost() {
        assertThat(explanation.wouldChange(problem.pairOf(ANA, BELL))).contains(250_000L);
        assertThat(explanation.wouldChange(problem.pairOf(ANA, COLE))).contains(0L);
        assertThat(explanation.wouldChange(problem.pairOf(ANA, DIAZ))).isEmpty();
    }
}
