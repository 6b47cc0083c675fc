package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.needing;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.SampleSetting;
import org.junit.jupiter.api.Test;

class StatedCohortTest {

    @Test
    void thePlacesOfAMenteeAskForTheGreatestNeedsFirst() {
        // Given
        MenteeAsk mentee = needing(
                "ann",
                3,
                Map.of(
                        ContentArea.ADVOCACY,
                        2,
                        ContentArea.TEACHING,
                        2,
                        ContentArea.RESEARCH,
                        3,
                        ContentArea.WORK_LIFE,
                        0));
        MenteeAsk content = needing("cy", 2, Map.of(ContentArea.QI_SAFETY, 1));

        // When
        CohortProblem problem = StatedCohort.of(scores(List.of(mentee, content)), 250_000, true);

        // Then
        int ann = Somebody.id("ann").compareTo(Somebody.id("cy")) < 0 ? 0 : 1;
        assertThat(areas(problem, ann))
                .containsExactly(ContentArea.RESEARCH, ContentArea.TEACHING, ContentArea.ADVOCACY);
        assertThat(problem.areaOf(problem.firstSlot(1 - ann) + 1)).isEqualTo(CohortProblem.ANY);
        assertThat(problem.unfilledPrice(ann)).isEqualTo(250_000);
        assertThat(Long.bitCount(problem.areas(0))).isEqualTo(2);
    }

    @Test
    void withoutCoverageAnyMentorFillsAnyPlace() {
        assertThat(StatedCohort.of(scores(List.of(needing("ann", 1, Map.of()))), 0, false)
                        .hasCoverage())
                .isFalse();
    }

    private static List<ContentArea> areas(CohortProblem problem, int mentee) {
        return IntStream.range(problem.firstSlot(mentee), problem.firstSlot(mentee) + problem.slots(mentee))
                .map(problem::areaOf)
                .mapToObj(StatedCohort::area)
                .toList();
    }

    private static CohortScores scores(List<MenteeAsk> mentees) {
        return CohortScores.of(
                CriteriaSet.standard(),
                new Cohort(mentees, List.of(offer("bo", ContentArea.RESEARCH, ContentArea.QI_SAFETY))),
                SampleSetting.of(
                        Somebody.named("ann").rank(Rank.ASSISTANT_PROFESSOR),
                        Somebody.named("cy").rank(Rank.ASSISTANT_PROFESSOR),
                        Somebody.named("bo")),
                Lot.NONE,
                share -> {});
    }
}
