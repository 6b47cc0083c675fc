package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.criteria;
import static org.facultyaffairs.matching.criteria.Cohorts.two;
import static org.facultyaffairs.matching.criteria.Cohorts.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.Explanation;
import org.junit.jupiter.api.Test;

class SharedFreeTimeTest {

    private static final CriteriaSet SOFT =
            criteria(new WrittenCriterion("shared-free-time", Strength.SOFT, 1.0, null));
    private static final CriteriaSet HARD = with("shared-free-time", Parameters.USUAL);
    private static final Set<HalfDay> NOT_SAID = Set.of();
    private static final Set<HalfDay> MONDAY = EnumSet.of(HalfDay.MONDAY_MORNING);
    private static final Set<HalfDay> TWO = EnumSet.of(HalfDay.THURSDAY_AFTERNOON, HalfDay.MONDAY_MORNING);
    private static final Set<HalfDay> FRIDAY = EnumSet.of(HalfDay.FRIDAY_AFTERNOON);

    @Test
    void twoHalfDaysCountInFullAndOneThreeQuarters() {
        // When
        Explanation both = explain(TWO, TWO);
        Explanation one = explain(TWO, MONDAY);

        // Then
        assertThat(both.score()).isEqualTo(1);
        assertThat(both.reasons()).containsExactly("Both have time on Monday mornings and Thursday afternoons.");
        assertThat(one.score()).isEqualTo(0.75);
        assertThat(one.reasons()).containsExactly("Both have time on Monday mornings.");
    }

    @Test
    void whoNamedNoneInCommonIsToldSo() {
        // When
        Explanation none = explain(TWO, FRIDAY);

        // Then
        assertThat(none.score()).isZero();
        assertThat(none.reasons()).containsExactly("They named no half-day of the week on which both have time.");
    }

    @Test
    void whereOneHasNotSaidItCountsAHalfAndNothingTellsWho() {
        assertThat(explain(NOT_SAID, TWO))
                .isEqualTo(explain(TWO, NOT_SAID))
                .isEqualTo(explain(NOT_SAID, NOT_SAID))
                .extracting(Explanation::score)
                .isEqualTo(0.5);
        assertThat(explain(NOT_SAID, TWO).reasons()).containsExactly(SoftCriteria.NOTHING_SAID);
        assertThat(explain(NOT_SAID, TWO).wouldChange()).isEmpty();
    }

    @Test
    void asHardItKeepsApartOnlyWhoBothSaidAndShareNone() {
        assertThat(scores(HARD, TWO, FRIDAY).ruledOut(0, 0))
                .contains(new RuledOut(
                        CriterionKind.SHARED_FREE_TIME, "They named no half-day of the week on which both have time."));
        assertThat(scores(HARD, TWO, MONDAY).pairs()).isOne();
        assertThat(scores(HARD, TWO, NOT_SAID).pairs()).isOne();
        assertThat(scores(HARD, NOT_SAID, FRIDAY).pairs()).isOne();
    }

    @Property(tries = 200)
    void neitherSideHasMoreWeightAndWhatIsSaidIsInConfidence(
            @ForAll Set<HalfDay> mentees, @ForAll Set<HalfDay> mentors) {
        // When
        Explanation explanation = explain(mentees, mentors);

        // Then
        assertThat(explain(mentors, mentees)).isEqualTo(explanation);
        assertThat(InConfidence.reasonsWithout(Set.of(InConfidence.FREE_TIMES), explanation.reasons()))
                .containsExactly(InConfidence.NOT_REPEATED);
        assertThat(InConfidence.without(Set.of(InConfidence.FREE_TIMES), explanation.wouldChange()))
                .isEmpty();
        assertThat(scores(HARD, mentees, mentors).pairs() == 0).isEqualTo(explanation.score() == 0);
    }

    private static Explanation explain(Set<HalfDay> mentees, Set<HalfDay> mentors) {
        return scores(SOFT, mentees, mentors).explain(0);
    }

    private static CohortScores scores(CriteriaSet criteria, Set<HalfDay> mentees, Set<HalfDay> mentors) {
        return two(
                criteria,
                new MenteeAsk(Somebody.id("ann"), Map.of(), 1, List.of(), Set.of(), mentees),
                new MentorOffer(Somebody.id("bo"), 1, Set.of(), List.of(), Set.of(), mentors),
                ann(),
                bo());
    }
}
