package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.criteria;
import static org.facultyaffairs.matching.criteria.Cohorts.needing;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;
import static org.facultyaffairs.matching.criteria.Cohorts.wishing;
import static org.facultyaffairs.matching.criteria.Cohorts.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.SampleSetting;
import org.facultyaffairs.matching.scoring.Setting;
import org.junit.jupiter.api.Test;

class CohortScoresTest {

    private static final CriteriaSet STANDARD = CriteriaSet.standard();

    @Test
    void whatIsNeededMostWeighsMost() {
        // Given
        MenteeAsk mentee = needing("ann", 1, Map.of(ContentArea.RESEARCH, 3, ContentArea.WORK_LIFE, 1));

        // When
        CohortScores research = two(STANDARD, mentee, offer("bo", ContentArea.RESEARCH), ann(), bo());
        CohortScores life = two(STANDARD, mentee, offer("bo", ContentArea.WORK_LIFE), ann(), bo());

        // Then
        assertThat(research.score(0) - life.score(0)).isEqualTo(175_000);
        assertThat(research.parts(0).get(0).reason())
                .contains("The mentor covers what the mentee needs most: research (1 of 2 needs).");
        assertThat(life.explain(0).reasons())
                .contains(
                        "The mentor covers what the mentee needs, though not what they need most: work-life balance (1 of 2 needs).");
        assertThat(life.explain(0).wouldChange()).contains("It would be higher if the mentor covered research.");
    }

    @Test
    void aMentorWhoNamesNoAreaIsTakenAtTheirExpertise() {
        // Given
        MenteeAsk mentee = needing("ann", 1, Map.of(ContentArea.RESEARCH, 2));

        // When
        CohortScores scores = two(STANDARD, mentee, offer("bo"), ann(), bo().expertise("biostatistics"));

        // Then
        assertThat(scores.areas(0)).containsExactly(ContentArea.RESEARCH);
        assertThat(scores.parts(0).get(0).value()).isEqualTo(1);
    }

    @Test
    void aWishCountsByItsPlace() {
        // Given
        Setting school = SampleSetting.of(ann(), bo(), Somebody.named("cy").rank(Rank.PROFESSOR));
        Cohort cohort = new Cohort(List.of(wishing("ann", "cy", "bo")), List.of(offer("bo"), offer("cy")));

        // When
        CohortScores scores = CohortScores.of(STANDARD, cohort, school, Lot.NONE, share -> {});

        // Then
        int cy = pair(scores, "ann", "cy");
        int bo = pair(scores, "ann", "bo");
        assertThat(scores.explain(cy).reasons()).contains("The mentor is on the mentee's list at place 1.");
        assertThat(part(scores, cy, "mentee-preference").value()).isEqualTo(1);
        assertThat(part(scores, bo, "mentee-preference").value()).isEqualTo(0.9, within(1e-12));
    }

    @Test
    void whoIsOnNoListGetsNothingAndWhereThereIsNoListAHalf() {
        assertThat(preference(wishing("ann", "cy"))).isZero();
        assertThat(preference(ask("ann"))).isEqualTo(0.5);
        assertThat(preference(wishing("ann", "a", "b", "c", "d", "e", "f", "g", "h", "i", "bo")))
                .isEqualTo(0.3);
    }

    @Test
    void eachConstraintSaysHowManyPairsItRulesOut() {
        // Given
        CriteriaSet high = with("least-rank", new Parameters(Rank.PROFESSOR, null, null, null));

        // When
        CohortScores scores = two(high, ask("ann"), offer("bo"), ann(), bo());

        // Then
        assertThat(scores.ruledOut()).containsExactly(Map.entry(CriterionKind.LEAST_RANK, 1L));
        assertThat(scores.ruledOutFor(0)).containsExactly(Map.entry(CriterionKind.LEAST_RANK, 1L));
        assertThat(scores.pairs()).isZero();
        assertThat(scores.firstPairs()).containsExactly(0, 0);
    }

    @Test
    void whoIsNotKnownHereAnyMoreCountsAsNotInActiveService() {
        // When
        CohortScores scores = two(STANDARD, ask("ann"), offer("bo"), ann());

        // Then
        assertThat(scores.ruledOut()).containsExactly(Map.entry(CriterionKind.ACTIVE_SERVICE, 1L));
    }

    @Test
    void pairsAreCountedByMenteeAndWithinAMenteeByMentor() {
        // Given
        Setting school = SampleSetting.of(
                ann(), bo(), Somebody.named("cy"), Somebody.named("di").rank(Rank.INSTRUCTOR));
        Cohort cohort =
                new Cohort(List.of(ask("ann"), ask("bo"), ask("di")), List.of(offer("ann"), offer("bo"), offer("cy")));

        // When
        CohortScores scores = CohortScores.of(STANDARD, cohort, school, Lot.NONE, share -> {});

        // Then
        assertThat(scores.pairs()).isEqualTo(7);
        for (int mentee = 0; mentee < 3; mentee++) {
            int[] mentors =
                    Arrays.copyOfRange(scores.mentorsOfPairs(), scores.firstPair(mentee), scores.firstPair(mentee + 1));
            assertThat(mentors).isSorted().doesNotHaveDuplicates();
            assertThat(mentors).hasSize(scores.mentees().get(mentee).equals(Somebody.id("di")) ? 3 : 2);
        }
        assertThat(scores.firstPair(3)).isEqualTo(7);
    }

    @Test
    void whatWeighsMostInAPairComesFirst() {
        // When
        CohortScores scores = two(
                STANDARD,
                wishing("ann", "cy"),
                offer("bo"),
                ann().interests("teaching"),
                bo().in("physiology").interests("teaching", "advocacy"));

        // Then
        assertThat(scores.parts(0))
                .extracting(Part::criterion)
                .containsExactly(
                        "outside-discipline",
                        "career-stage-distance",
                        "shared-interests",
                        "same-track",
                        "language",
                        "expertise-for-need",
                        "mentee-preference");
    }

    @Test
    void aCriterionThatWeighsNothingHasNoPart() {
        // Given
        CriteriaSet silent = criteria(
                new WrittenCriterion("outside-discipline", Strength.SOFT, 2.0, null),
                new WrittenCriterion("openness", Strength.SOFT, 0.0, null));

        // Then
        assertThat(two(silent, ask("ann"), offer("bo"), ann(), bo()).parts(0))
                .extracting(Part::criterion)
                .containsExactly("outside-discipline");
    }

    @Test
    void nobodyIsTwiceOnOneList() {
        assertThatThrownBy(() -> new Cohort(List.of(ask("ann"), ask("ann")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progressIsToldAndMayStopTheWork() {
        // Given
        Cohort cohort = new Cohort(List.of(ask("ann"), ask("cy")), List.of(offer("bo")));
        List<Double> told = new ArrayList<>();

        // When
        CohortScores.of(STANDARD, cohort, SampleSetting.of(ann(), bo()), Lot.NONE, told::add);

        // Then
        assertThat(told).containsExactly(0.5, 1.0);
        assertThatThrownBy(() -> CohortScores.of(STANDARD, cohort, SampleSetting.of(ann(), bo()), Lot.NONE, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static double preference(MenteeAsk ask) {
        return part(two(STANDARD, ask, offer("bo"), ann(), bo()), 0, "mentee-preference")
                .value();
    }

    private static Part part(CohortScores scores, int pair, String criterion) {
        return scores.parts(pair).stream()
                .filter(part -> part.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static int pair(CohortScores scores, String mentee, String mentor) {
        return scores.pair(
                        scores.mentees().indexOf(Somebody.id(mentee)),
                        scores.mentors().indexOf(Somebody.id(mentor)))
                .orElseThrow();
    }
}
