package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.matchrun.SomeRun.balanced;
import static org.facultyaffairs.matching.matchrun.SomeRun.fair;
import static org.facultyaffairs.matching.matchrun.SomeRun.optimal;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.people.ContentArea;
import org.junit.jupiter.api.Test;

class RunWordsTest {

    private static final String NAME = SomeRun.nobody().name(org.facultyaffairs.matching.people.Somebody.id("ann"));

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
                        "2 of 2 wanted places are filled: 2 of 2 mentees have a mentor.",
                        "No other match is worth more to the whole: that is proven.",
                        "No mentee would fit better with a mentor who has room, or has somebody who fits less.",
                        "2 of 2 places that mentors offer are used; 0 mentors have no mentee.");
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
                .isEqualTo(NAME + " gets 1.00, the best that there is for them even if nobody else were there.");
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
                .isEqualTo(NAME + " wants 2 mentors; only 1 may be matched with them, and they have all of these.");
    }

    @Test
    void whomOthersAreInTheWayOfIsToldSo() {
        assertThat(unfilled(
                        SomeRun.of().mentor("bo", 1).mentee("ann").mentee("cy").run(optimal())))
                .startsWith("The other mentors who may be matched with ")
                .contains(" have no place left; giving one to ")
                .endsWith(" would add nothing to the whole.");
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
