package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.criteria;
import static org.facultyaffairs.matching.criteria.Cohorts.ids;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.Explanation;
import org.facultyaffairs.matching.scoring.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InConfidenceTest {

    private static final CriteriaSet TOLD = criteria(
            new WrittenCriterion("expertise-for-need", Strength.SOFT, 3.0, null),
            new WrittenCriterion("mentee-preference", Strength.SOFT, 1.0, null),
            new WrittenCriterion("mentor-preference", Strength.SOFT, 1.0, null));

    private static final String OF_NEEDS = "The mentor covers what the mentee needs most: research.";
    private static final String OF_MENTEES_LIST = "The mentor is on the mentee's list at place 1.";
    private static final String OF_MENTORS_LIST = "The mentee is on the mentor's list at place 1.";

    private final List<String> reasons = two(
                    TOLD,
                    new MenteeAsk(Somebody.id("ann"), Map.of(ContentArea.RESEARCH, 3), 1, ids("bo"), Set.of()),
                    new MentorOffer(Somebody.id("bo"), 1, Set.of(ContentArea.RESEARCH), ids("ann"), Set.of()),
                    ann(),
                    bo())
            .explain(0)
            .reasons();

    @Test
    void eachReasonIsToldButForWhatIsInConfidence() {
        assertThat(reasons).containsExactly(OF_NEEDS, OF_MENTEES_LIST, OF_MENTORS_LIST);
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.MENTEES_NEEDS), reasons))
                .containsExactly(OF_MENTEES_LIST, OF_MENTORS_LIST);
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.MENTEES_LIST), reasons))
                .containsExactly(OF_NEEDS, OF_MENTORS_LIST);
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.MENTORS_LIST), reasons))
                .containsExactly(OF_NEEDS, OF_MENTEES_LIST);
    }

    @Test
    void whereNoReasonIsLeftNobodyCanTellThatThereWasOne() {
        // Given
        Set<InConfidence> all = EnumSet.allOf(InConfidence.class);

        // When
        List<String> withNothingToHide =
                two(TOLD, ask("ann"), offer("bo"), ann(), bo()).explain(0).reasons();

        // Then
        assertThat(InConfidence.reasonsWithout(all, reasons))
                .isEqualTo(InConfidence.reasonsWithout(all, withNothingToHide))
                .isEqualTo(InConfidence.reasonsWithout(
                        all, List.of("Nothing speaks against it, and neither has said enough for more.")))
                .containsExactly(
                        "Nothing rules the two out. What either has told the office in confidence is not repeated here.");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsNotAllIsNeverToldThatNothingWouldChangeIt(InConfidence one) {
        assertThat(InConfidence.without(Set.of(one), List.of(Scale.NOTHING_WOULD_RAISE_IT)))
                .isEmpty();
        assertThat(InConfidence.without(Set.of(), List.of(Scale.NOTHING_WOULD_RAISE_IT)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatAListTellsIsForWhoWroteItAlone(List<FacultyId> list) {
        // When
        Explanation explanation = two(
                        TOLD,
                        new MenteeAsk(Somebody.id("ann"), Map.of(), 1, list, Set.of()),
                        new MentorOffer(Somebody.id("bo"), 1, Set.of(), list, Set.of()),
                        ann(),
                        bo())
                .explain(0);

        // Then
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.MENTEES_LIST), explanation.reasons()))
                .noneMatch(reason -> reason.contains("mentee's list"));
        assertThat(InConfidence.without(Set.of(InConfidence.MENTEES_LIST), explanation.wouldChange()))
                .noneMatch(change -> change.contains("if the mentee put"));
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.MENTORS_LIST), explanation.reasons()))
                .noneMatch(reason -> reason.contains("mentor's list"));
        assertThat(InConfidence.without(Set.of(InConfidence.MENTORS_LIST), explanation.wouldChange()))
                .noneMatch(change -> change.contains("if the mentor put"));
    }

    /** No list, one that leaves the other out, and the other at the second place of it and at the first. */
    static Stream<List<FacultyId>> places() {
        return Stream.of(ids(), ids("cy"), ids("cy", "ann", "bo"), ids("ann", "bo"));
    }

    @Test
    void whereAnythingIsSaidItIsNotSaidThatNothingWas() {
        // Given
        String help = "The mentor can help this mentee with research.";

        // Then
        assertThat(InConfidence.reasonsWithout(Set.of(), List.of(help, SoftCriteria.NOTHING_SAID)))
                .containsExactly(help);
    }

    @ParameterizedTest
    @MethodSource("menteesAndMentors")
    void nothingSaidOfNeedsIsEverLeftStanding(Explanation explanation) {
        // Given
        Set<InConfidence> needs = Set.of(InConfidence.MENTEES_NEEDS);

        // Then
        assertThat(InConfidence.without(needs, explanation.reasons())).isEmpty();
        assertThat(InConfidence.without(needs, explanation.wouldChange())).isEmpty();
    }

    /** Whether needs are named or only wishes to grow, whether the mentor covers all, some or none of them. */
    static Stream<Explanation> menteesAndMentors() {
        CriteriaSet needs = criteria(new WrittenCriterion("expertise-for-need", null, null, null));
        MenteeAsk two = Cohorts.needing("ann", 1, Map.of(ContentArea.RESEARCH, 3, ContentArea.TEACHING, 1));
        Somebody growing = ann().interests("biostatistics");
        return Stream.of(
                two(needs, two, offer("bo", ContentArea.RESEARCH, ContentArea.TEACHING), ann(), bo())
                        .explain(0),
                two(needs, two, offer("bo", ContentArea.RESEARCH), ann(), bo()).explain(0),
                two(needs, two, offer("bo", ContentArea.ADVOCACY), ann(), bo()).explain(0),
                two(needs, ask("ann"), offer("bo"), growing, bo().expertise("biostatistics"))
                        .explain(0),
                two(needs, ask("ann"), offer("bo"), growing, bo().expertise("surgery"))
                        .explain(0),
                two(needs, ask("ann"), offer("bo"), growing, bo()).explain(0),
                two(needs, ask("ann"), offer("bo"), ann(), bo()).explain(0));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInConfidenceWeighsInOneCriterion(InConfidence one) {
        assertThat(Stream.of(CriterionKind.values()).filter(kind -> one.weighsIn(kind.key())))
                .containsExactly(
                        switch (one) {
                            case MENTEES_LIST -> CriterionKind.MENTEE_PREFERENCE;
                            case MENTORS_LIST -> CriterionKind.MENTOR_PREFERENCE;
                            case MENTEES_NEEDS -> CriterionKind.EXPERTISE_FOR_NEED;
                            case FREE_TIMES -> CriterionKind.SHARED_FREE_TIME;
                        });
    }
}
