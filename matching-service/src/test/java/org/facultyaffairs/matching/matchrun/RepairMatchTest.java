package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.matching.matchrun.SomeRun.balanced;
import static org.facultyaffairs.matching.matchrun.SomeRun.fair;
import static org.facultyaffairs.matching.matchrun.SomeRun.mentorOf;
import static org.facultyaffairs.matching.matchrun.SomeRun.optimal;
import static org.facultyaffairs.matching.matchrun.SomeRun.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class RepairMatchTest {

    /** Near and far: 1.0 and 0.3 is the most in all, 0.4 and 0.8 the fairest. */
    private static SomeRun contested() {
        return SomeRun.of()
                .mentor("near", 1)
                .mentor("far", 1)
                .mentee("ann", "near", "a", "b", "c", "d", "e", "far")
                .mentee("cy", "a", "b", "near", "c", "d", "e", "f", "far");
    }

    private static SomeRun contestedAndOneMore() {
        return contested().mentor("own", 1).mentee("zoe", "own");
    }

    @Test
    void theRepairOfAFairRunIsFair() {
        // Given
        RunReport before = contested().run(fair());

        // When
        RunReport repaired = contestedAndOneMore().repairing(contested(), before, fair());

        // Then
        assertThat(before.figures().minimum()).isEqualTo(0.4);
        assertThat(repaired.figures().minimum()).isEqualTo(0.4);
        assertThat(mentorOf(repaired, "ann")).isEqualTo(Somebody.id("far"));
        assertThat(repaired.fairness())
                .isEqualTo(new RunReport.Fairness(null, 400_000, 400_000L, 2_200_000, 2_200_000));
        assertThat(words(repaired))
                .contains(
                        "Of the match before, 2 pairs stay; no pair ends, and 1 pair is new.",
                        "Like the match before, in which the worst-off mentee got 0.40, it puts the worst-off first.");
    }

    @Test
    void theRepairOfABalancedRunKeepsItsMinimum() {
        // Given
        RunReport before = contested().run(balanced(350_000));

        // When
        RunReport repaired = contestedAndOneMore().repairing(contested(), before, balanced(350_000));

        // Then
        assertThat(repaired.figures().minimum()).isEqualTo(0.4);
        assertThat(Objects.requireNonNull(repaired.fairness()).asked()).isEqualTo(350_000);
        assertThat(words(repaired)).contains("It keeps the minimum of 0.35 that was chosen for the match before.");
    }

    @Test
    void aMinimumThatIsKeptAnywayCostsNothingAndMovesNobody() {
        // Given
        RunReport before = contested().run(balanced(300_000));

        // When
        RunReport repaired = contestedAndOneMore().repairing(contested(), before, balanced(300_000));

        // Then
        assertThat(repaired.figures().total()).isEqualTo(2.3);
        assertThat(Objects.requireNonNull(repaired.repaired()).kept()).isEqualTo(2);
        assertThat(words(repaired))
                .contains("The minimum costs the whole nothing: no match is worth more even without it.");
    }

    @Test
    void aMinimumThatCanNoLongerBeKeptIsSaid() {
        // Given
        SomeRun withoutNear = SomeRun.of()
                .mentor("else", 1)
                .mentor("far", 1)
                .mentee("ann", "near", "else", "b", "c", "d", "e", "far")
                .mentee("cy", "a", "b", "near", "c", "d", "e", "f", "far");
        RunReport chosen = contested().run(balanced(400_000));
        RunReport fairest = contested().run(fair());

        // When
        RunReport balanced = withoutNear.repairing(contested(), chosen, balanced(400_000));
        RunReport fair = withoutNear.repairing(contested(), fairest, fair());

        // Then
        String lost =
                "The minimum of 0.40 can no longer be kept: with the people of today no match gives it to everybody."
                        + " This one puts the worst-off first: the minimum is now 0.30.";
        assertThat(words(balanced)).contains(lost);
        assertThat(words(fair)).contains(lost);
        assertThat(balanced.figures().minimum()).isEqualTo(0.3);
    }

    /** Ann wants two of three, cy one; 1.5 in all for everybody is more than one wish can hold. */
    private static SomeRun wantingTwo() {
        return SomeRun.of()
                .mentor("one", 1)
                .mentor("two", 1)
                .mentor("three", 1)
                .mentee("ann", 2, Map.of(), "one", "two")
                .mentee("cy", "three");
    }

    @Test
    void aMinimumIsNotMeantForThoseWhoHaveSomebodyAlready() {
        // Given
        RunReport before = wantingTwo().run(balanced(950_000));

        // When
        RunReport repaired = wantingTwo().together("ann", "one").repairing(wantingTwo(), before, balanced(950_000));

        // Then
        assertThat(before.figures().minimum()).isEqualTo(1);
        assertThat(mentorOf(repaired, "ann")).isEqualTo(Somebody.id("two"));
        assertThat(repaired.figures().minimum()).isEqualTo(1);
        assertThat(repaired.worstOff())
                .extracting(RunReport.WorstOff::menteeId)
                .containsExactly(Somebody.id("cy").value());
        assertThat(words(repaired))
                .contains(
                        "No minimum is meant for 1 mentee who has somebody already and could have another.",
                        "It keeps the minimum of 0.95 that was chosen for the match before.");
    }

    @Test
    void aMinimumThatNobodyIsLeftForIsKept() {
        // Given
        SomeRun alone = SomeRun.of().mentor("one", 1).mentor("two", 1).mentee("ann", 2, Map.of(), "one", "two");
        SomeRun withOne = SomeRun.of()
                .mentor("one", 1)
                .mentor("two", 1)
                .mentee("ann", 2, Map.of(), "one", "two")
                .together("ann", "one");
        RunReport chosen = alone.run(balanced(1_800_000));
        RunReport fairest = alone.run(fair());

        // When
        List<RunReport> all = List.of(
                withOne.repairing(alone, chosen, balanced(1_800_000)), withOne.repairing(alone, fairest, fair()));

        // Then
        assertThat(all).allSatisfy(repaired -> {
            assertThat(mentorOf(repaired, "ann")).isEqualTo(Somebody.id("two"));
            assertThat(words(repaired))
                    .contains(
                            "Whoever can be matched has somebody already: no minimum is meant for them.",
                            "Nobody is left for whom the minimum of the match before was meant.");
        });
        assertThat(withOne.run(balanced(1_800_000)).pairs()).hasSize(1);
    }

    @Test
    void whoHasSomebodyGivesWayToTheMinimumOfThoseWhoHaveNobody() {
        // Given
        SomeRun before = SomeRun.of()
                .mentor("one", 1)
                .mentor("two", 1)
                .mentor("far", 1)
                .mentee("ann", 2, Map.of(), "one", "two")
                .mentee("cy", "a", "b", "two");
        SomeRun today = SomeRun.of()
                .mentor("one", 1)
                .mentor("two", 1)
                .mentee("ann", 2, Map.of(), "one", "two")
                .mentee("cy", "a", "b", "two")
                .together("ann", "one");

        // When
        RunReport repaired = today.repairing(before, before.run(balanced(800_000)), balanced(800_000));

        // Then
        assertThat(mentorOf(repaired, "cy")).isEqualTo(Somebody.id("two"));
        assertThat(mentorOf(repaired, "ann")).isNull();
        assertThat(repaired.figures().minimum()).isEqualTo(0.8);
    }

    @Test
    void theRepairOfAnOptimalRunSeeksTheMostForTheWhole() {
        // Given
        RunReport before = contested().run(optimal());

        // When
        RunReport repaired = contestedAndOneMore().repairing(contested(), before, optimal());

        // Then
        assertThat(repaired.figures().total()).isEqualTo(2.3);
        assertThat(repaired.fairness()).isNull();
        assertThat(words(repaired)).contains("Like the match before, it seeks the most for the whole.");
    }

    @Test
    void whoLeftIsAmongTheChanges() {
        // Given
        RunReport before = contestedAndOneMore().run(optimal());

        // When
        RunReport repaired = contested().repairing(contestedAndOneMore(), before, optimal());

        // Then
        RunReport.Repaired changes = Objects.requireNonNull(repaired.repaired());
        assertThat(changes.kept()).isEqualTo(2);
        assertThat(changes.before()).isEqualTo(2_300_000);
        assertThat(changes.changes())
                .containsExactly(new RunReport.Change(
                        false, Somebody.id("zoe").value(), Somebody.id("own").value(), 1_000_000));
    }

    @Test
    void aRepairBeginsAtThePairsThatWereKeptWhateverWouldBeFoundAnew() {
        // Given
        SomeRun two =
                SomeRun.of().mentor("near", 1).mentor("far", 1).mentee("ann").mentee("cy");
        RunReport before = two.run(optimal());

        // Then
        for (String left : new String[] {"ann", "cy"}) {
            String stays = left.equals("ann") ? "cy" : "ann";
            SomeRun one = SomeRun.of().mentor("near", 1).mentor("far", 1).mentee(stays);
            assertThat(mentorOf(one.repairing(two, before, optimal()), stays)).isEqualTo(mentorOf(before, stays));
        }
    }

    @Test
    void aRepairThatIsCalledOffStops() {
        // Given
        RunReport before = contested().run(fair());
        Progress progress = new Progress();
        RunProblem after = RunProblem.of(contestedAndOneMore().inputs(), Lot.NONE, share -> {});
        RepairMatch repair =
                new RepairMatch(new KeepRun.Earlier(contested().inputs(), fair(), before), after, progress);

        // When
        progress.cancel();

        // Then
        assertThatThrownBy(() -> repair.by(fair())).isInstanceOf(MatchCancelled.class);
        assertThatThrownBy(() -> repair.by(optimal())).isInstanceOf(MatchCancelled.class);
    }
}
