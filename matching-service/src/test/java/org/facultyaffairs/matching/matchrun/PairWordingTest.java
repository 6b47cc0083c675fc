package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class PairWordingTest {

    /** Of the best match of this cohort, with the names that the people have in tests. */
    private static List<String> words(SomeRun run, String mentee, String mentor) {
        RunProblem problem = RunProblem.of(run.inputs(), SomeRun.optimal().lot(), share -> {});
        CohortMatch match = FindMatch.of(
                        new KeepRun.Work(SomeRun.optimal(), run.inputs(), null, null), problem, new Progress())
                .match();
        int left = problem.placeOfMentee(Somebody.id(mentee));
        int right = problem.placeOfMentor(Somebody.id(mentor));
        return new PairWording(problem, match, Explanation.of(match), SomeRun.nobody())
                .of(left, right, problem.problem().pairOf(left, right));
    }

    @Test
    void theBestFitIsCalledSoOnlyWhereNoOtherIsAsGood() {
        // Given
        SomeRun listed = SomeRun.of().mentor("bo", 1).mentor("di", 1).mentee("ann", "bo");
        SomeRun level =
                SomeRun.of().mentor("bo", 1).mentor("di", 0).mentor("eve", 1).mentee("ann");
        SomeRun alone = SomeRun.of().mentor("bo", 1).mentee("ann");

        // Then
        assertThat(words(listed, "ann", "bo").get(0))
                .endsWith(": a fit of 1.00, the best fit of all 2 mentors who may be matched with them.");
        assertThat(List.of(
                        words(level, "ann", "bo").get(0),
                        words(level, "ann", "eve").get(0)))
                .anyMatch(sentence -> sentence.endsWith(
                        ": a fit of 0.50, as good a fit as any of the 2 mentors who may be matched with them."));
        assertThat(words(alone, "ann", "bo").get(0)).endsWith("the only mentor who may be matched with them.");
    }

    @Test
    void aFitFallsNoFurtherThanToNothing() {
        // Given
        SomeRun alone = SomeRun.of().mentor("bo", 1).mentee("ann", "bo");
        SomeRun chosen = SomeRun.of().mentor("bo", 1).mentor("di", 1).mentee("ann", "bo", "di");

        // Then
        assertThat(words(alone, "ann", "bo"))
                .contains(
                        "Without this pair the whole would be worth 2.00 less; even with a fit of 0 no other match would be better.");
        assertThat(words(chosen, "ann", "bo"))
                .contains(
                        "Without this pair the whole would be worth 0.10 less; so far could its fit fall before another match were better.");
    }

    @Test
    void aFitRisesNoFurtherThanToAPerfectOne() {
        // Given
        SomeRun contested = SomeRun.of().mentor("bo", 1).mentee("ann", "bo").mentee("cy", "x", "bo");
        SomeRun near = SomeRun.of()
                .mentor("bo", 1)
                .mentor("di", 1)
                .mentee("ann", "x", "y", "bo", "di")
                .mentee("cy", "x", "di", "bo");

        // Then
        assertThat(words(contested, "cy", "bo"))
                .contains(
                        "Not even a perfect fit would bring them together: what would have to be given up for it is worth as much or more.");
        assertThat(words(near, "ann", "di")).contains("They would be matched if their fit rose by more than 0.20.");
    }

    @Test
    void whoSeeksNobodyAnyMoreIsNoStranger() {
        // Given
        RunInputs inputs = SomeRun.of()
                .mentor("bo", 2)
                .mentee("ann")
                .mentee("cy")
                .together("ann", "bo")
                .inputs();
        RunProblem problem = RunProblem.of(inputs, SomeRun.optimal().lot(), share -> {});

        // Then
        assertThat(ExplainPair.absent(problem, Somebody.id("ann"), SomeRun.nobody()))
                .endsWith("had found all the mentors they wished for before this run: it sought nobody for them.");
        assertThat(ExplainPair.absent(problem, Somebody.id("eve"), SomeRun.nobody()))
                .endsWith("took no part in this run as a mentee.");
    }

    @Test
    void whoeverIsNotKnownBeginsASentenceWithACapital() {
        assertThat(words(SomeRun.of().mentor("bo", 1).mentee("ann"), "ann", "bo")
                        .get(0))
                .startsWith("Somebody not known here is matched with somebody not known here");
    }
}
