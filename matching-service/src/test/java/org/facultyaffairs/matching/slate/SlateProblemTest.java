package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facultyaffairs.matching.assignment.Listening;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

class SlateProblemTest {

    private static final long[] POINTS = {900, 800, 700, 600, 500};

    @Test
    void whatMakesNoSenseIsRefused() {
        Attribute ofOne = Attribute.of(new int[] {0}, List.of(), 0);
        refused("size-malformed", () -> SlateProblem.of(0, POINTS, List.of()));
        refused("values-missing", () -> SlateProblem.of(1, POINTS, List.of(ofOne)));
        refused("too-many-attributes", () -> SlateProblem.of(1, new long[1], Collections.nCopies(31, ofOne)));
        refused("points-too-large", () -> SlateProblem.of(1, new long[] {1L << 60}, List.of()));
        refused("points-too-large", () -> SlateProblem.of(1, new long[] {-1L << 60}, List.of()));
        refused("quota-malformed", () -> new Quota(-1, 0, 0));
        refused("quota-malformed", () -> new Quota(0, -1, 0));
        refused("quota-malformed", () -> new Quota(0, 2, 1));
        refused("quota-malformed", () -> Attribute.of(new int[0], List.of(), -1));
        refused("quota-twice", () -> Attribute.of(new int[0], List.of(new Quota(1, 0, 1), new Quota(1, 1, 1)), 0));
        refused("value-negative", () -> Attribute.of(new int[] {0, -1}, List.of(), 0));
    }

    @Test
    void whatIsStillFineIsTaken() {
        assertThat(SlateProblem.of(9, POINTS, List.of()).size()).isEqualTo(5);
        assertThat(SlateProblem.of(1, new long[] {1L << 57}, List.of()).points(0))
                .isEqualTo(1L << 57);
        assertThat(new Quota(0, 0, 0).most()).isZero();
        Attribute one = Attribute.of(new int[] {0}, List.of(), 0);
        assertThat(SlateProblem.of(1, new long[1], Collections.nCopies(30, one)).attributes())
                .hasSize(30);
    }

    @Test
    void withoutQuotasTheBestAreChosenAndOfEqualOnesTheEarlier() {
        assertThat(choose(SlateProblem.of(3, new long[] {1, 5, 5, 9, 5}, List.of())))
                .isEqualTo(new SlateChoice(List.of(1, 2, 3), 19, 0, 0, 19));
        assertThat(choose(SlateProblem.of(3, new long[0], List.of())))
                .isEqualTo(new SlateChoice(List.of(), 0, 0, 0, 0));
        assertThat(choose(SlateProblem.of(1, new long[] {-4}, List.of())))
                .isEqualTo(new SlateChoice(List.of(0), -4, 0, 0, -4));
    }

    @Test
    void whatCannotBeHadIsMissedByAsLittleAsCanBe() {
        // Given
        Attribute unit =
                Attribute.of(new int[] {0, 0, 0, 1, 1}, List.of(new Quota(0, 0, 1), new Quota(2, 2, Quota.ANY)), 4);

        // When
        SlateChoice choice = choose(SlateProblem.of(4, POINTS, List.of(unit)));

        // Then
        assertThat(choice).isEqualTo(new SlateChoice(List.of(0, 1, 3, 4), 2_800, 5, 5, 2_800));
    }

    @Test
    void aLargeSlateWithManyUnitsIsChosenAndProved() {
        // Given
        SlateProblem problem = MiddleSlates.ofManyUnits();

        // When
        SlateChoice choice = choose(problem);

        // Then
        assertThat(choice.missing()).isZero();
        assertThat(choice.members()).hasSize(30);
        assertThat(choice.members().stream().map(problem.attributes().get(0)::valueOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void thousandsOfCellsAreToldApart() {
        // Given
        int contenders = 5_000;
        Attribute one = Attribute.of(IntStream.range(0, contenders).toArray(), List.of(), 2);
        Attribute other = Attribute.of(
                IntStream.range(0, contenders)
                        .map(each -> contenders - 1 - each)
                        .toArray(),
                List.of(),
                2);

        // When
        SlateChoice choice = choose(SlateProblem.of(2, new long[contenders], List.of(one, other)));

        // Then
        assertThat(choice).isEqualTo(new SlateChoice(List.of(0, 1), 0, 0, 0, 0));
    }

    @Test
    void whatTookTooManyStepsIsSaidNotToBeProved() {
        // Given
        Attribute unit =
                Attribute.of(new int[] {0, 0, 0, 1, 1}, List.of(new Quota(0, 0, 1), new Quota(2, 2, Quota.ANY)), 4);

        // When
        SlateChoice choice = BestSlate.of(SlateProblem.of(4, POINTS, List.of(unit)), Watch.NONE, 1);

        // Then
        assertThat(choice).isEqualTo(new SlateChoice(List.of(0, 1, 2, 3), 3_000, 6, 0, 3_000));
        assertThat(choice.proved()).isFalse();
        assertThat(Proof.of(choice))
                .isEqualTo(new Proof(
                        false,
                        0,
                        "The best that was found before the search was stopped. It misses 6 of what is asked; it is not"
                                + " known whether another could miss less."));
    }

    @Test
    void aSearchTellsHowFarItIsAndCanBeCalledOff() {
        // Given
        Attribute unit = Attribute.of(new int[] {0, 0, 0, 1, 1}, List.of(new Quota(0, 0, 1)), 2);
        SlateProblem problem = SlateProblem.of(2, POINTS, List.of(unit));
        Listening patient = Listening.patiently();

        // When
        BestSlate.of(problem, patient);

        // Then
        assertThat(patient.stages()).containsExactly("slate");
        assertThat(patient.asked()).isGreaterThan(1);
        assertThatThrownBy(() -> BestSlate.of(problem, Listening.untilAsked(1))).isInstanceOf(MatchCancelled.class);
    }

    @Test
    void howMuchBetterASlateCouldBeIsSaid() {
        assertThat(Proof.of(new SlateChoice(List.of(0, 1), 1_500_000, 0, 0, 1_512_300)))
                .isEqualTo(new Proof(
                        false,
                        0.0123,
                        "The best that was found before the search was stopped. Of slates that come as near to what is"
                                + " asked, no other fits better by more than 0.012300, all scores added up."));
    }

    @Test
    void howMuchLessASlateCouldMissIsSaid() {
        assertThat(Proof.of(new SlateChoice(List.of(0, 1), 1_500_000, 5, 3, 1_500_000)))
                .isEqualTo(new Proof(
                        false,
                        0,
                        "The best that was found before the search was stopped. It misses 5 of what is asked; it is not"
                                + " known whether another could miss less, but none misses less than 3."));
    }

    private static SlateChoice choose(SlateProblem problem) {
        return BestSlate.of(problem, Watch.NONE);
    }

    private static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(InvalidSlate.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(code))
                .hasMessageEndingWith(".");
    }
}
