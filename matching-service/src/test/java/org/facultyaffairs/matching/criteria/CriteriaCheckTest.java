package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.facultyaffairs.matching.people.Rank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriteriaCheckTest {

    private static final WrittenCriterion NEED = soft("expertise-for-need", 1.0);

    @Test
    void theStandardCriteriaAreInOrderAndBeingAlikeDecidesAFifth() {
        // When
        CriteriaSet standard = CriteriaSet.standard();

        // Then
        double alike = standard.soft().stream()
                .filter(one -> one.kind().rewardsLikeness())
                .mapToDouble(ProgramCriterion::weight)
                .sum();
        assertThat(alike).isEqualTo(20);
        assertThat(standard.hard())
                .extracting(ProgramCriterion::kind)
                .containsExactly(
                        CriterionKind.ONESELF,
                        CriterionKind.ACTIVE_SERVICE,
                        CriterionKind.CAPACITY,
                        CriterionKind.NOT_AGAIN,
                        CriterionKind.REPORTING_LINE);
    }

    @Test
    void whatAlwaysRulesPairsOutNeedNotBeNamedAndCannotBeLeftOut() {
        assertThat(read(NEED).set().hard()).hasSize(5);
        assertThat(read(NEED, hard("reporting-line")).set().hard()).hasSize(5);
        assertThat(objections(NEED, soft("reporting-line", 3.0)))
                .containsExactly(new Objection("[1].strength", "'reporting-line' can only be HARD."));
    }

    @Test
    void anUnknownCriterionIsSaidWithThoseThatThereAre() {
        assertThat(objections(NEED, soft("zodiac", 1.0))).singleElement().satisfies(objection -> {
            assertThat(objection.place()).isEqualTo("[1].name");
            assertThat(objection.message())
                    .startsWith("There is no criterion 'zodiac'. There are: ")
                    .contains("expertise-for-need");
        });
    }

    @Test
    void aCriterionIsWrittenOnce() {
        assertThat(objections(NEED, soft("language", 0.1), soft("expertise-for-need", 2.0)))
                .containsExactly(new Objection(
                        "[2].name", "'expertise-for-need' is written twice, at [0] and [2]: write it once."));
    }

    @Test
    void aWeightIsNeitherNegativeNorNothingOnItsOwn() {
        assertThat(objections(soft("expertise-for-need", -1.0)))
                .containsExactly(new Objection(
                        "[0].weight", "The weight of 'expertise-for-need' is -1.0; it must be from 0 to 1000000."));
        assertThat(objections(soft("expertise-for-need", Double.NaN))).hasSize(1);
        assertThat(objections(soft("expertise-for-need", Double.POSITIVE_INFINITY)))
                .hasSize(1);
        assertThat(objections(soft("expertise-for-need", 0.0), soft("openness", 0.0)))
                .containsExactly(new Objection(
                        "", "No criterion weighs anything: give at least one SOFT criterion a weight above 0."));
        assertThat(objections()).hasSize(1);
        assertThat(objections(hard("least-rank"))).hasSize(1);
    }

    @Test
    void anyWeightFromNothingToAMillionIsAllowed() {
        assertThat(objections(NEED, soft("openness", 0.0))).isEmpty();
        assertThat(objections(soft("expertise-for-need", 1_000_000.0))).isEmpty();
        assertThat(objections(soft("expertise-for-need", 1_000_001.0)))
                .extracting(Objection::place)
                .containsExactly("[0].weight");
    }

    @Test
    void aDistanceIsNoGreaterThanThereAreRanks() {
        assertThat(objections(NEED, hard("career-stage-distance", new Parameters(null, -4, 4, null))))
                .isEmpty();
        assertThat(objections(NEED, hard("career-stage-distance", new Parameters(null, null, 5, null))))
                .containsExactly(new Objection(
                        "[1].parameters.mostRanksAhead",
                        "mostRanksAhead is 5; there are 5 ranks, so it must be from -4 to 4."));
    }

    @Test
    void aDistanceThatOnlyWeighsContradictsNoRank() {
        // Given
        WrittenCriterion professor = hard("least-rank", new Parameters(Rank.PROFESSOR, null, null, null));
        WrittenCriterion behind =
                new WrittenCriterion("career-stage-distance", Strength.SOFT, 1.0, new Parameters(null, null, -2, null));

        // Then
        assertThat(objections(NEED, professor, behind))
                .containsExactly(new Objection(
                        "[2].parameters.mostRanksAhead",
                        "'career-stage-distance' as written here does not know the parameter mostRanksAhead."));
    }

    @Test
    void aHardCriterionHasNoWeight() {
        assertThat(objections(NEED, new WrittenCriterion("same-track", Strength.HARD, 2.0, null)))
                .extracting(Objection::place)
                .containsExactly("[1].weight");
    }

    @Test
    void contrariesAreNamedBoth() {
        assertThat(objections(NEED, hard("different-track"), hard("same-track")))
                .containsExactly(
                        new Objection(
                                "[2].name",
                                "'same-track' (HARD) and 'different-track' (HARD) contradict each other: keep one of the two."));
        assertThat(objections(NEED, soft("outside-discipline", 1.0), hard("same-discipline")))
                .extracting(Objection::message)
                .containsExactly(
                        "'same-discipline' (HARD) and 'outside-discipline' (SOFT) contradict each other: keep one of the two.");
    }

    @Test
    void aPlaceKeptForAnotherDepartmentIsWrittenWhereItSaysSomething() {
        assertThat(objections(NEED, hard("one-outside-discipline"))).isEmpty();
        assertThat(objections(
                        NEED,
                        new WrittenCriterion("one-outside-discipline", null, null, null),
                        soft("outside-discipline", 1.0)))
                .isEmpty();
        assertThat(objections(
                        soft("expertise-for-need", 3.0), hard("one-outside-discipline"), soft("same-discipline", 1.0)))
                .isEmpty();
        assertThat(objections(NEED, hard("same-discipline"), hard("one-outside-discipline")))
                .containsExactly(
                        new Objection(
                                "[2].name",
                                "'one-outside-discipline' (HARD) and 'same-discipline' (HARD) contradict each other: keep one of the two."));
        assertThat(objections(NEED, hard("one-outside-discipline"), hard("outside-discipline")))
                .containsExactly(
                        new Objection(
                                "[1].name",
                                "'outside-discipline' (HARD) keeps every place for another department, so 'one-outside-discipline' (HARD) adds nothing: leave it away."));
        assertThat(objections(NEED, soft("one-outside-discipline", 1.0)))
                .extracting(Objection::place)
                .containsExactly("[1].strength");
    }

    @Test
    void ranksThatNobodyHasAreAContradiction() {
        // Given
        WrittenCriterion professor = hard("least-rank", new Parameters(Rank.PROFESSOR, null, null, null));
        WrittenCriterion behind = hard("career-stage-distance", new Parameters(null, null, -2, null));

        // Then
        assertThat(objections(NEED, professor, behind))
                .extracting(Objection::message)
                .containsExactly(
                        "'least-rank' (PROFESSOR) and 'career-stage-distance' (at most -2 ranks ahead) contradict each other:"
                                + " no mentee stands so high.");
        assertThat(objections(NEED, hard("least-rank"), behind)).isEmpty();
        assertThat(objections(NEED, hard("career-stage-distance", new Parameters(null, 3, 1, null))))
                .extracting(Objection::message)
                .containsExactly("leastRanksAhead 3 contradicts mostRanksAhead 1: nobody is both.");
        assertThat(objections(NEED, hard("career-stage-distance", new Parameters(null, 9, 9, null))))
                .hasSize(2);
        assertThat(objections(NEED, hard("career-stage-distance")))
                .extracting(Objection::place)
                .containsExactly("[1].parameters");
    }

    @Test
    void aParameterBelongsToItsCriterion() {
        assertThat(objections(
                        new WrittenCriterion(
                                "expertise-for-need", null, null, new Parameters(Rank.PROFESSOR, 1, 2, true)),
                        new WrittenCriterion(
                                "career-stage-distance", Strength.SOFT, 1.0, new Parameters(null, 1, null, null))))
                .extracting(Objection::place)
                .containsExactly(
                        "[0].parameters.leastRank",
                        "[0].parameters.leastRanksAhead",
                        "[0].parameters.mostRanksAhead",
                        "[0].parameters.sameManager",
                        "[1].parameters.leastRanksAhead");
    }

    @Test
    void beingAlikeNeverDecidesMoreThanAThird() {
        assertThat(objections(soft("expertise-for-need", 2.0), soft("shared-interests", 0.5), soft("same-track", 0.5)))
                .isEmpty();
        assertThat(objections(soft("expertise-for-need", 2.0), soft("shared-interests", 1.0), soft("language", 1.0)))
                .containsExactly(
                        new Objection(
                                "",
                                "Being alike (shared-interests, language) weighs 50 % of the whole; it may decide a third at most."));
        assertThat(objections(soft("expertise-for-need", 1.0), soft("shared-interests", 1.0), soft("language", 0.0)))
                .extracting(Objection::message)
                .containsExactly(
                        "Being alike (shared-interests) weighs 50 % of the whole; it may decide a third at most.");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(objections(
                        soft("expertise-for-need", -1.0),
                        hard("openness"),
                        hard("same-track"),
                        soft("different-track", 1.0)))
                .hasSize(3);
    }

    @Test
    void aSetThatMakesNoSenseCannotBeBuilt() {
        assertThatThrownBy(() -> new CriteriaSet(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        assertThat(read(NEED, new WrittenCriterion("least-rank", null, null, null), soft("language", null))
                        .criteria())
                .extracting(ProgramCriterion::strength, ProgramCriterion::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Strength.SOFT, 1.0),
                        org.assertj.core.groups.Tuple.tuple(Strength.HARD, 0.0),
                        org.assertj.core.groups.Tuple.tuple(Strength.SOFT, 1.0));
    }

    private static List<Objection> objections(WrittenCriterion... written) {
        return read(written).objections();
    }

    private static WrittenCriterion.Reading read(WrittenCriterion... written) {
        return WrittenCriterion.read(List.of(written));
    }

    private static WrittenCriterion soft(String name, @Nullable Double weight) {
        return new WrittenCriterion(name, Strength.SOFT, weight, null);
    }

    private static WrittenCriterion hard(String name) {
        return hard(name, null);
    }

    private static WrittenCriterion hard(String name, @Nullable Parameters parameters) {
        return new WrittenCriterion(name, Strength.HARD, null, parameters);
    }
}
