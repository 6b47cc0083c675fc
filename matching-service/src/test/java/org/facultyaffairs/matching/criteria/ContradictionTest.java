package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.with;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.facultyaffairs.matching.scoring.SampleSetting;
import org.facultyaffairs.matching.scoring.Setting;
import org.junit.jupiter.api.Test;

class ContradictionTest {

    private static final CriteriaSet STRICT = Cohorts.criteria(
            new WrittenCriterion("expertise-for-need", null, null, null),
            new WrittenCriterion("same-track", Strength.HARD, null, null),
            new WrittenCriterion("outside-discipline", Strength.HARD, null, null));

    private final Setting school = SampleSetting.of(
            Somebody.named("ann").rank(Rank.ASSISTANT_PROFESSOR),
            Somebody.named("bo"),
            Somebody.named("cy").in("physiology").track(Track.RESEARCH),
            Somebody.named("di").in("physiology"));

    @Test
    void oneConstraintThatRulesEverybodyOutIsNamedWithWhatItRulesOut() {
        // Given
        CriteriaSet high = with("least-rank", new Parameters(Rank.PROFESSOR, null, null, null));
        Cohort cohort = new Cohort(List.of(ask("ann")), List.of(offer("bo"), offer("cy")));

        // Then
        assertThat(Contradiction.of(high, cohort, school))
                .contains(
                        new Contradiction(List.of(CriterionKind.LEAST_RANK), Map.of(CriterionKind.LEAST_RANK, 2L), 2));
    }

    @Test
    void twoThatOnlyTogetherRuleEverybodyOutAreBothNamed() {
        // Given
        Cohort cohort = new Cohort(List.of(ask("ann")), List.of(offer("bo"), offer("cy")));

        // Then
        assertThat(Contradiction.of(STRICT, cohort, school))
                .contains(new Contradiction(
                        List.of(CriterionKind.SAME_TRACK, CriterionKind.OUTSIDE_DISCIPLINE),
                        Map.of(CriterionKind.SAME_TRACK, 1L, CriterionKind.OUTSIDE_DISCIPLINE, 1L),
                        2));
    }

    @Test
    void theFewestAreNamedThoughOthersRuleOutAsWell() {
        // Given
        CriteriaSet both = Cohorts.criteria(
                new WrittenCriterion("expertise-for-need", null, null, null),
                new WrittenCriterion(
                        "least-rank", Strength.HARD, null, new Parameters(Rank.PROFESSOR, null, null, null)),
                new WrittenCriterion("same-track", Strength.HARD, null, null));
        Cohort cohort = new Cohort(List.of(ask("ann")), List.of(offer("bo"), offer("cy")));

        // When
        Contradiction found = Contradiction.of(both, cohort, school).orElseThrow();

        // Then
        assertThat(found.kinds()).containsExactly(CriterionKind.LEAST_RANK);
        assertThat(found.ruledOut()).containsEntry(CriterionKind.SAME_TRACK, 1L);
    }

    @Test
    void whereTwoMayBeMatchedThereIsNoContradiction() {
        // Given
        Cohort cohort = new Cohort(List.of(ask("ann")), List.of(offer("bo"), offer("cy"), offer("di")));

        // Then
        assertThat(Contradiction.of(STRICT, cohort, school)).isEmpty();
    }

    @Test
    void nobodyToBePairedIsNoContradiction() {
        assertThat(Contradiction.of(STRICT, new Cohort(List.of(ask("ann")), List.of()), school))
                .isEmpty();
        assertThat(Contradiction.of(STRICT, new Cohort(List.of(), List.of(offer("bo"))), school))
                .isEmpty();
    }
}
