package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.criteria;
import static org.facultyaffairs.matching.criteria.Cohorts.needing;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;

import java.util.Map;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.Factor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsCoveredTest {

    private static final CriteriaSet ALONE = criteria(new WrittenCriterion("expertise-for-need", null, null, null));

    @Test
    void whoCoversNoneOfTheNeedsIsSaidSo() {
        // When
        CohortScores scores = two(
                ALONE,
                needing("ann", 1, Map.of(ContentArea.RESEARCH, 3, ContentArea.ADVOCACY, 1)),
                offer("bo", ContentArea.TEACHING),
                ann(),
                bo());

        // Then
        assertThat(scores.explain(0).reasons())
                .containsExactly("The mentor covers none of the needs that the mentee named.");
        assertThat(scores.explain(0).wouldChange())
                .containsExactly("It would be higher if the mentor covered research and advocacy.");
        assertThat(scores.explain(0).factors()).containsExactly(new Factor("expertise-for-need", 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 1 | 0 | The mentor covers what the mentee needs most: research; also teaching.",
                "2 | 1 | 0 | The mentor covers what the mentee needs most: research; also teaching.",
                "3 | 3 | 0 | The mentor covers what the mentee needs most: teaching and research.",
                "2 | 2 | 0 | The mentor covers what the mentee needs: teaching and research.",
                "3 | 1 | 2 | The mentor covers what the mentee needs most: research; also teaching (2 of 3 needs).",
                "1 | 0 | 2 | The mentor covers what the mentee needs, though not what they need most: research (1 of 2 needs).",
            })
    void whatIsNeededMostIsToldApart(int research, int teaching, int advocacy, String sentence) {
        // When
        CohortScores scores = two(
                ALONE,
                needing(
                        "ann",
                        1,
                        Map.of(
                                ContentArea.RESEARCH,
                                research,
                                ContentArea.TEACHING,
                                teaching,
                                ContentArea.ADVOCACY,
                                advocacy)),
                offer("bo", ContentArea.RESEARCH, ContentArea.TEACHING),
                ann(),
                bo());

        // Then
        assertThat(scores.explain(0).reasons()).containsExactly(sentence);
    }

    @Test
    void anAreaAtLevelNoneIsNoNeed() {
        // When
        CohortScores scores = two(
                ALONE,
                needing("ann", 1, Map.of(ContentArea.RESEARCH, 2, ContentArea.WORK_LIFE, 0)),
                offer("bo", ContentArea.RESEARCH),
                ann(),
                bo());

        // Then
        assertThat(scores.score(0)).isEqualTo(1_000_000);
        assertThat(scores.explain(0).reasons()).containsExactly("The mentor covers what the mentee needs: research.");
    }

    @Test
    void whoNamesNoNeedIsTakenAtWhatTheyWantToGrowIn() {
        // When
        CohortScores scores =
                two(ALONE, ask("ann"), offer("bo"), ann().interests("biostatistics"), bo().expertise("biostatistics"));

        // Then
        assertThat(scores.score(0)).isEqualTo(1_000_000);
        assertThat(scores.explain(0).reasons())
                .containsExactly("The mentor knows what the mentee wants to grow in: biostatistics.");
        assertThat(scores.explain(0).wouldChange())
                .containsExactly("The mentee could name needs in this programme: who covers them would come first.");
    }

    @Test
    void theMentorReadsWithWhatTheyCanHelp() {
        // Given
        MentorOffer offer = offer("bo", ContentArea.TEACHING, ContentArea.RESEARCH, ContentArea.WORK_LIFE);
        Somebody growing = ann().interests("biostatistics", "wellbeing", "kite flying");

        // When
        CohortScores needs = two(
                ALONE,
                needing("ann", 1, Map.of(ContentArea.WORK_LIFE, 1, ContentArea.TEACHING, 3)),
                offer,
                growing,
                bo());
        CohortScores interests = two(ALONE, ask("ann"), offer, growing, bo());

        // Then
        assertThat(needs.help(0)).hasValue("The mentor can help this mentee with teaching and work-life balance.");
        assertThat(interests.help(0)).hasValue("The mentor can help this mentee with research and work-life balance.");
    }

    @Test
    void nothingIsSaidWhereTheMentorCanHelpWithNothing() {
        // Given
        MenteeAsk needs = needing("ann", 1, Map.of(ContentArea.RESEARCH, 3));

        // Then
        assertThat(two(ALONE, needs, offer("bo", ContentArea.TEACHING), ann(), bo())
                        .help(0))
                .isEmpty();
    }
}
