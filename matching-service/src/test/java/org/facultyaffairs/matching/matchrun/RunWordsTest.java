package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.matchrun.SomeRun.balanced;
import static org.facultyaffairs.matching.matchrun.SomeRun.fair;
import static org.facultyaffairs.matching.matchrun.SomeRun.optimal;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunWordsTest {

    private static final String NAME = SomeRun.nobody().name(Somebody.id("ann"));

    private static SomeRun contested() {
        return SomeRun.of()
                .mentor("near", 1)
                .mentor("far", 1)
                .mentee("ann", "near", "a", "b", "c", "d", "e", "far")
                .mentee("cy", "a", "b", "near", "c", "d", "e", "f", "far");
    }

    private static String unfilled(RunReport report) {
        assertThat(report.unfilled()).hasSize(1);
        return new RunWords(report, SomeRun.nobody()).of(report.unfilled().get(0));
    }

    @Test
    void anOptimalMatchSaysThatNoneIsWorthMore() {
        assertThat(SomeRun.words(contested().run(optimal())))
                .containsExactly(
                        "2 of 2 wanted places are filled: 2 of 2 mentees get a mentor.",
                        "No other match is worth more to the whole: that is proven.",
                        "No mentee would fit better with a mentor who has room, or has somebody who fits less.",
                        "2 of 2 places with the mentors are used; every mentor with a place to give gets a mentee.");
    }

    @Test
    void aFairMatchSaysWhatIsProvenOfTheMinimumAndWhatItCosts() {
        assertThat(SomeRun.words(contested().run(fair())))
                .containsSubsequence(
                        "The worst-off mentee gets 0.40, and no match gives everybody more: that is proven.",
                        "Of all matches with this minimum, none is worth more to the whole: that is proven.",
                        "The minimum has its price: without it, a match could be worth up to 8.34 % more to the whole.");
    }

    @Test
    void aBalancedMatchSaysThatTheChosenMinimumIsKept() {
        assertThat(SomeRun.words(contested().run(balanced(350_000))))
                .contains(
                        "Nobody who can be matched gets less than the 0.35 that was chosen: the worst-off mentee gets 0.40.");
    }

    @Test
    void whatIsNotProvenIsNotClaimed() {
        // Given
        RunReport proven = contested().run(fair());
        RunReport open = fairness(proven, new RunReport.Fairness(null, 400_000, 450_000L, 1_200_000, 1_206_000));

        // Then
        assertThat(SomeRun.words(open))
                .containsSubsequence(
                        "The worst-off mentee gets 0.40, the most that was found; that no match gives everybody more than 0.45 is proven.",
                        "Of all matches with this minimum, none is worth more than 0.50 % more to the whole: that is proven.");
        assertThat(new RunWords(open, SomeRun.nobody()).of(open.worstOff().get(0)))
                .endsWith("Giving them more was not found to be better for the whole.");
    }

    @Test
    void theWorstOffOfAFairMatchAreToldWhyByTheMinimum() {
        // Given
        RunReport report = contested().run(fair());

        // Then
        assertThat(new RunWords(report, SomeRun.nobody()).of(report.worstOff().get(0)))
                .endsWith(
                        "gets 0.40; if nobody else were there, 1.00 could be had. Giving them more would add nothing to the whole, or leave somebody with less than the minimum.");
    }

    @Test
    void whoHasTheBestOrNobodyIsToldSo() {
        // Given
        RunReport best = SomeRun.of().mentor("bo", 1).mentee("ann", "bo").run(optimal());
        RunReport none = SomeRun.of().mentor("bo", 1).mentee("ann").mentee("cy").run(optimal());

        // Then
        assertThat(new RunWords(best, SomeRun.nobody()).of(best.worstOff().get(0)))
                .isEqualTo(Words.sentence(NAME)
                        + " gets 1.00, the best that there is for them even if nobody else were there.");
        assertThat(new RunWords(none, SomeRun.nobody()).of(none.worstOff().get(0)))
                .endsWith(
                        "has nobody; if nobody else were there, 0.50 could be had. Giving them more would add nothing to the whole.");
    }

    @Test
    void whereEveryMentorIsRuledOutEachRuleSaysHowMany() {
        // Given
        RunReport report = SomeRun.of()
                .mentor("bo", 1)
                .mentor("di", 0)
                .mentor("eve", 0)
                .mentee("cy", "bo")
                .mentee("ann")
                .hard("mentor-preference")
                .run(optimal());

        // Then
        assertThat(report.unfilled()).extracting(RunReport.Unfilled::why).containsOnly(RunReport.Why.NO_CANDIDATE);
        assertThat(new RunWords(report, SomeRun.nobody()).of(report.unfilled().get(0)))
                .isEqualTo("No mentor may be matched with " + NAME
                        + ": 3 do not have them on their list and 2 take nobody just now.");
    }

    @Test
    void whoHasAllWhoMayBeIsToldSo() {
        assertThat(unfilled(
                        SomeRun.of().mentor("bo", 1).mentee("ann", 2, Map.of()).run(optimal())))
                .isEqualTo(Words.sentence(NAME)
                        + " wants 2 mentors; only 1 may be matched with them, and they have that one.");
    }

    @Test
    void whomOthersAreInTheWayOfIsToldSo() {
        assertThat(unfilled(
                        SomeRun.of().mentor("bo", 1).mentee("ann").mentee("cy").run(optimal())))
                .startsWith("The only mentor who may be matched with ")
                .contains(" has no place left; giving one to ")
                .endsWith(" would add nothing to the whole.");
    }

    @Test
    void whoHasAMentorIsToldOfTheOthers() {
        // Given
        SomeRun run = SomeRun.of()
                .mentor("bo", 1)
                .mentor("di", 1)
                .mentor("eve", 1)
                .mentee("ann", 3, Map.of(), "bo")
                .mentee("cy", "di")
                .mentee("fay", "eve");

        // Then
        assertThat(unfilled(run.run(optimal())))
                .isEqualTo("The other mentors who may be matched with " + NAME + " have no place left; giving more to "
                        + NAME + " would add nothing to the whole.");
    }

    @Test
    void oneOfSeveralIsOne() {
        assertThat(SomeRun.words(SomeRun.of()
                        .mentor("bo", 1)
                        .mentor("di", 1)
                        .mentee("ann", "bo")
                        .run(optimal())))
                .contains("1 of 1 wanted place is filled: 1 of 1 mentee gets a mentor.")
                .contains("1 of 2 places with the mentors is used; 1 mentor with a place to give gets nobody.");
    }

    @Test
    void whereSomeMustGetNothingTheWholeAloneDecides() {
        // Given
        SomeRun run = SomeRun.of()
                .mentor("bo", 1)
                .mentor("di", 1)
                .mentee("ann", 2, Map.of(), "bo", "di")
                .mentee("cy", "x", "y", "bo")
                .mentee("fay", "x", "bo");

        // When
        RunReport fair = run.run(fair());
        List<String> words = SomeRun.words(fair);

        // Then
        assertThat(words)
                .containsSequence(
                        "The worst-off mentee gets 0.00, and no match gives everybody more: that is proven.",
                        "Some must get nothing whatever is done, so fairness to the worst-off decides nothing here and the whole alone counts; 1 mentee gets several mentors while others get none.",
                        "No other match is worth more to the whole: that is proven.")
                .noneMatch(sentence -> sentence.contains("minimum"));
        assertThat(new RunWords(fair, SomeRun.nobody()).of(fair.worstOff().get(0)))
                .endsWith("Giving them more would add nothing to the whole.");
        assertThat(SomeRun.words(run.run(balanced(0))))
                .anyMatch(sentence -> sentence.startsWith("Some must get nothing whatever is done"));
    }

    @Test
    void pairsBeyondTheMentorsOwnWordAreCounted() {
        // Given
        SomeRun run = SomeRun.of().mentor("bo", 2).raised("bo", 1).mentee("ann").mentee("cy");

        // Then
        assertThat(SomeRun.words(run.run(optimal())))
                .contains(
                        "2 of 2 places with the mentors are used; every mentor with a place to give gets a mentee.",
                        "This run proposes 1 pair more than the mentors take by their own word: the first to say yes get the places.");
        assertThat(SomeRun.words(run.together("fay", "bo").run(optimal())))
                .contains(
                        "This run proposes 1 pair more than the mentors take by their own word: the first to say yes get the places.");
    }

    @Test
    void allMentorsOfTheWorstOffAreTold() {
        // Given
        RunReport report = SomeRun.of()
                .mentor("bo", 1)
                .mentor("di", 1)
                .mentee("ann", 2, Map.of(), "bo", "di")
                .run(optimal());

        // Then
        assertThat(report.worstOff().get(0).score()).isEqualTo(1_900_000);
        assertThat(report.mentorsOf(report.worstOff().get(0).menteeId()))
                .containsExactlyInAnyOrder(
                        Somebody.id("bo").value(), Somebody.id("di").value());
    }

    @ParameterizedTest
    @CsvSource({"205000, 0.20", "200000, 0.20", "209999, 0.20", "0, 0.00", "9999, less than 0.01", "10000, 0.01"})
    void aMinimumIsNeverRoundedUp(long minimum, String words) {
        assertThat(Words.atMost(minimum)).isEqualTo(words);
    }

    @Test
    void aPlaceThatAsksForAnAreaNobodyCoversIsToldSo() {
        // Given
        RunReport report = SomeRun.of()
                .covering()
                .mentor("bo", 1, ContentArea.TEACHING)
                .mentor("di", 5, ContentArea.TEACHING)
                .mentee("ann", 2, Map.of(ContentArea.TEACHING, 3, ContentArea.RESEARCH, 2))
                .run(optimal());

        // Then
        assertThat(report.unfilled().get(0).areas()).isEqualTo(List.of(ContentArea.RESEARCH));
        assertThat(unfilled(report))
                .isEqualTo("Nobody else who may be matched with %s covers %s."
                        .formatted(NAME, ContentArea.RESEARCH.words()));
        assertThat(report.worstOff().get(0).best()).isEqualTo(500_000);
    }

    @Test
    void aPlaceKeptForAnotherDepartmentSaysThatNobodyIsFromThere() {
        // Given
        SomeRun inside = SomeRun.of()
                .hard("one-outside-discipline")
                .mentor("bo", 1)
                .mentor("di", 1)
                .mentee("ann", 2, Map.of());

        // When
        RunReport report = inside.run(optimal());

        // Then
        assertThat(report.pairs()).hasSize(1);
        assertThat(unfilled(report))
                .isEqualTo("Nobody else who may be matched with %s works outside their department.".formatted(NAME));
        assertThat(report.worstOff().get(0).best()).isEqualTo(500_000);
    }

    @Test
    void aPlaceKeptForAnotherDepartmentSaysThatThoseFromThereAreTaken() {
        // Given
        SomeRun contested = SomeRun.of()
                .hard("one-outside-discipline")
                .mentor("bo", 5)
                .mentor("afar", 1)
                .in("elsewhere", "afar")
                .mentee("ann", 2, Map.of())
                .mentee("cy", 1, Map.of(), "afar");

        // Then
        assertThat(unfilled(contested.run(optimal())))
                .startsWith("The other mentors who may be matched with " + NAME
                        + " and work outside their department have no place left; giving one to ");
        assertThat(unfilled(SomeRun.of()
                        .unfilledPrice(0)
                        .hard("one-outside-discipline")
                        .mentor("afar", 1)
                        .in("elsewhere", "afar")
                        .mentee("ann", "somebody")
                        .run(optimal())))
                .startsWith(
                        "A mentor who may be matched with " + NAME + " and works outside their department has room,");
    }

    @Test
    void aPlaceThatIsCheaperLeftUnfilledIsToldSo() {
        // Given
        RunReport report = SomeRun.of()
                .unfilledPrice(0)
                .mentor("bo", 1)
                .mentee("ann", "somebody")
                .run(optimal());

        // Then
        assertThat(unfilled(report))
                .isEqualTo("A mentor who may be matched with " + NAME
                        + " has room, but fits so little that the pair would add nothing to the whole.");
    }

    @Test
    void anAlternativeSaysItsCostAndWhoWouldChange() {
        assertThat(alternative(0, 0)).endsWith(", a fit of 0.72, would cost the whole nothing.");
        assertThat(alternative(3_000, 1))
                .endsWith("would cost the whole less than 0.01; what 1 other mentee has would change.");
        assertThat(alternative(-50_000, 2))
                .endsWith(
                        "would give the whole 0.05 more, but here the minimum for everybody comes first; what 2 other mentees have would change.");
    }

    private static String alternative(long cost, int moved) {
        return RunWords.of(new RunReport.Alternative(new java.util.UUID(1, 2), 720_000, cost, moved), SomeRun.nobody());
    }

    private static RunReport fairness(RunReport report, RunReport.Fairness fairness) {
        return new RunReport(
                report.digest(),
                report.scoresDigest(),
                report.figures(),
                report.pairs(),
                report.unfilled(),
                report.worstOff(),
                report.worstShare(),
                report.envy(),
                report.loads(),
                report.distribution(),
                report.groups(),
                report.frontier(),
                report.leftOut(),
                report.deviations(),
                report.repaired(),
                fairness,
                report.repeated(),
                report.prices());
    }
}
