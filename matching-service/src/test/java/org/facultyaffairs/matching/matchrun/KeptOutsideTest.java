package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.matchrun.SomeRun.fair;
import static org.facultyaffairs.matching.matchrun.SomeRun.mentorOf;
import static org.facultyaffairs.matching.matchrun.SomeRun.optimal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class KeptOutsideTest {

    /** Ann would rather have two from her own department; afar is last on her list. */
    private static SomeRun wantingTwo() {
        return SomeRun.of()
                .hard("one-outside-discipline")
                .mentor("near", 1)
                .mentor("nearer", 1)
                .mentor("afar", 1)
                .in("elsewhere", "afar")
                .mentee("ann", 2, Map.of(), "nearer", "near", "afar");
    }

    @Test
    void oneOfTheMentorsIsFromOutside() {
        assertThat(mentors(wantingTwo().run(optimal()))).containsExactlyInAnyOrder(id("nearer"), id("afar"));
    }

    @Test
    void whoWantsOneGetsSomebodyFromOutside() {
        // Given
        SomeRun run = SomeRun.of()
                .hard("one-outside-discipline")
                .mentor("near", 1)
                .mentor("afar", 1)
                .in("elsewhere", "afar")
                .mentee("ann", "near", "afar");

        // Then
        assertThat(mentors(run.run(optimal()))).containsExactly(id("afar"));
        assertThat(why(run, "near")).endsWith("the mentee's place is kept for somebody of another department.");
    }

    @Test
    void whoHasSomebodyFromOutsideKeepsNoSecondPlace() {
        // Given
        RunReport before = wantingTwo().run(optimal());
        SomeRun today =
                wantingTwo().together("ann", "afar").mentor("further", 1).in("elsewhere", "further");

        // Then
        assertThat(mentors(today.repairing(wantingTwo(), before, optimal()))).containsExactly(id("nearer"));
        assertThat(mentors(today.run(optimal()))).containsExactly(id("nearer"));
        assertThat(KeptOutside.of(today.inputs())).isEmpty();
    }

    @Test
    void whoHasSomebodyOfTheirOwnDepartmentKeepsTheOtherPlace() {
        // Given
        SomeRun today = wantingTwo().together("ann", "nearer");

        // Then
        assertThat(mentors(today.run(optimal()))).containsExactly(id("afar"));
        assertThat(mentors(today.repairing(wantingTwo(), wantingTwo().run(optimal()), optimal())))
                .containsExactly(id("afar"));
    }

    @Test
    void whatStandsAsProposedCountsAsHad() {
        // Given
        RunInputs inputs = wantingTwo().inputs();

        // Then
        assertThat(KeptOutside.of(inputs)).containsOnlyKeys(Somebody.id("ann"));
        assertThat(KeptOutside.of(inputs.alsoTogether(List.of(two("ann", "afar")))))
                .isEmpty();
        assertThat(KeptOutside.of(inputs.alsoTogether(List.of(two("ann", "near")))))
                .isNotEmpty();
        assertThat(KeptOutside.of(inputs.alsoTogether(List.of(two("ann", "nobody known any more")))))
                .isNotEmpty();
    }

    @Test
    void aMentorWhoMovesIntoTheDepartmentGivesWayInARepair() {
        // Given
        SomeRun before = wantingTwo().mentor("further", 1).in("elsewhere", "further");
        SomeRun today =
                wantingTwo().mentor("further", 1).in("elsewhere", "further").in("cardiology", "afar");

        // When
        RunReport repaired = today.repairing(before, before.run(optimal()), optimal());

        // Then
        assertThat(mentors(repaired)).containsExactlyInAnyOrder(id("nearer"), id("further"));
        assertThat(repaired.figures().total())
                .isEqualTo(today.run(optimal()).figures().total());
    }

    @Test
    void whoCanHaveNobodyTakesTheMinimumFromNobody() {
        // Given
        SomeRun run = SomeRun.of()
                .hard("one-outside-discipline")
                .mentor("near", 1)
                .mentor("far", 1)
                .mentee("ann", "near", "a", "b", "c", "d", "e", "far")
                .mentee("cy", "a", "b", "near", "c", "d", "e", "f", "far")
                .mentee("eve")
                .in("elsewhere", "ann")
                .in("elsewhere", "cy");

        // When
        RunReport report = run.run(fair());

        // Then
        assertThat(report.figures().minimum()).isEqualTo(0.4);
        assertThat(mentorOf(report, "eve")).isNull();
        assertThat(SomeRun.words(report)).noneMatch(words -> words.contains("has somebody already"));
    }

    private static RunInputs.Two two(String mentee, String mentor) {
        return new RunInputs.Two(Somebody.id(mentee), Somebody.id(mentor));
    }

    private static UUID id(String name) {
        return Somebody.id(name).value();
    }

    private static List<UUID> mentors(RunReport report) {
        return report.pairs().stream().map(RunReport.Matched::mentorId).toList();
    }

    private static String why(SomeRun run, String mentor) {
        RunProblem problem = RunProblem.of(run.inputs(), Lot.NONE, share -> {});
        CohortMatch match = KeptMatch.of(problem, run.run(optimal()));
        FacultyId asked = Somebody.id(mentor);
        int pair = problem.pair(Somebody.id("ann"), asked);
        return new PairWording(problem, match, Explanation.of(match), SomeRun.nobody())
                .of(problem.placeOfMentee(Somebody.id("ann")), problem.placeOfMentor(asked), pair)
                .get(0);
    }
}
