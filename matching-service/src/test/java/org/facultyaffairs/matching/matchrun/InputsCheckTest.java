package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.criteria.Contradiction;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class InputsCheckTest {

    private static final long MANY = 1_000;

    private static SomeRun fine() {
        return SomeRun.of().mentor("bo", 1).mentor("di", 1).mentee("ann").mentee("cy");
    }

    private static void refused(SomeRun run, long mostPairs, String code, String sentence) {
        assertThatThrownBy(() -> InputsCheck.require(SomeRun.optimal(), run.inputs(), mostPairs))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BROKEN_RULE);
                    assertThat(refusal.sentence()).contains(sentence);
                });
    }

    @Test
    void aCohortOfAllThePairsThatAreAllowedMayBeMatched() {
        assertThatCode(() -> InputsCheck.require(SomeRun.optimal(), fine().inputs(), 4))
                .doesNotThrowAnyException();
    }

    @Test
    void aLargerOneIsRefusedWithTheLimit() {
        refused(
                fine(),
                3,
                "cohort-too-large",
                "2 mentees and 2 mentors make 4 pairs; a run matches at most 3 (setting house.match-runs.most-pairs).");
    }

    @Test
    void aCohortWithoutOneSideOrWithoutPlacesIsRefused() {
        refused(SomeRun.of().mentee("ann"), MANY, "program-without-mentors", "invite mentors");
        refused(SomeRun.of().mentor("bo", 1), MANY, "program-without-mentees", "invite mentees");
        refused(SomeRun.of().mentor("bo", 0).mentee("ann"), MANY, "program-without-capacity", "their capacity is 0");
    }

    @Test
    void aRunTellsNoMoreThanSoManyDepartmentsApart() {
        // Given
        SomeRun many = fine().hard("one-outside-discipline").in("department 0", "ann");
        for (int department = 1; department < 55; department++) {
            many.mentee("mentee " + department).in("department " + department, "mentee " + department);
        }

        // Then
        assertThatCode(() -> InputsCheck.require(SomeRun.optimal(), many.inputs(), MANY))
                .doesNotThrowAnyException();
        assertThat(many.run(SomeRun.optimal()).pairs()).hasSize(2);
        refused(
                many.mentee("one too many").in("department 55", "one too many"),
                MANY,
                "too-many-departments",
                "'one-outside-discipline' keeps a place for mentees of 57 departments; a run tells at most 56 apart.");
        assertThatCode(() -> InputsCheck.require(
                        SomeRun.optimal(), many.together("one too many", "bo").inputs(), MANY))
                .doesNotThrowAnyException();
    }

    @Test
    void constraintsThatRuleEverybodyOutAreNamed() {
        refused(
                fine().hard("different-track"),
                MANY,
                "contradictory-constraints",
                "Nobody can be matched with anybody: 'different-track' alone rules out every pair. Loosen it.");
    }

    @Test
    void whatNobodyWroteIsSaidAsItIsAndCannotBeLoosened() {
        refused(
                SomeRun.of().mentor("bo", 1).mentee("ann").mentee("cy").together("cy", "bo"),
                MANY,
                "contradictory-constraints",
                "Nobody can be matched with anybody: in every pair, the mentor has no place left, or no time just now. Invite more people to take part, or ask mentors whether they take more.");
        refused(
                SomeRun.of().mentor("bo", 1).mentee("ann").apart("ann", "bo"),
                MANY,
                "contradictory-constraints",
                "Nobody can be matched with anybody: in every pair, the two are together already, one has said no to the other, or they are not to be brought together again. Invite more people to take part.");
        refused(
                SomeRun.of().mentor("ann", 1).mentee("ann"),
                MANY,
                "contradictory-constraints",
                "Nobody can be matched with anybody: in every pair, both are the same person. Invite more people to take part.");
    }

    @Test
    void whereSomeIsWrittenAndSomeIsSoBothAreSaid() {
        // Given
        Contradiction contradiction =
                new Contradiction(List.of(CriterionKind.NOT_AGAIN, CriterionKind.LEAST_RANK), Map.of(), 2);

        // Then
        assertThat(new ContradictionWords(contradiction).sentences())
                .endsWith(
                        "they are not to be brought together again; or 'least-rank' rules the two out. Loosen 'least-rank', or invite more people to take part.");
    }

    @Test
    void aCapacityOfAStrangerIsRefusedButLeftOutOfARepair() {
        // Given
        RunInputs inputs = fine().inputs();
        RunChoice choice = new RunChoice(
                RunKind.OPTIMAL,
                null,
                0,
                Map.of(Somebody.id("bo").value(), 2, Somebody.id("left").value(), 3),
                0);

        // Then
        assertThatThrownBy(() -> InputsCheck.require(choice, inputs, MANY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Refusal.Violation::field)
                        .isEqualTo(List.of("capacities." + Somebody.id("left"))));
        assertThat(choice.forThese(inputs.cohort().mentors()).capacities())
                .isEqualTo(Map.of(Somebody.id("bo").value(), 2));
    }
}
