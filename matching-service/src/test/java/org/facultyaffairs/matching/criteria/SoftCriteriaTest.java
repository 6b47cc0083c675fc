package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.criteria;
import static org.facultyaffairs.matching.criteria.Cohorts.ids;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;

import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.facultyaffairs.matching.scoring.Explanation;
import org.facultyaffairs.matching.scoring.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoftCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "different-track, 0, 1, They are on the same track., They are on different tracks.",
        "same-discipline, 1, 0, They work in the same department., They work in different departments.",
    })
    void theContraryHasFullValueWhereTheOtherHasItNot(
            String criterion, double alike, double different, String saidOfOne, String saidOfOther) {
        // When
        Part one = part(criterion, bo().in("hospital-medicine"));
        Part other = part(criterion, bo().in("physiology").track(Track.RESEARCH));

        // Then
        assertThat(one).isEqualTo(new Part(criterion, 0.25, alike, Optional.of(saidOfOne)));
        assertThat(other).isEqualTo(new Part(criterion, 0.25, different, Optional.of(saidOfOther)));
    }

    private static Part part(String criterion, Somebody mentor) {
        CriteriaSet criteria = criteria(
                new WrittenCriterion("mentor-preference", Strength.SOFT, 3.0, null),
                new WrittenCriterion(criterion, Strength.SOFT, 1.0, null));
        return two(criteria, ask("ann"), offer("bo"), ann(), mentor).parts(0).stream()
                .filter(part -> part.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCriterionOfThePeopleSaysWhatItSaysAnywhere() {
        // When
        Explanation explanation = alone("openness", offer("bo"));

        // Then
        assertThat(explanation.score()).isEqualTo(0.3);
        assertThat(explanation.reasons())
                .containsExactly("The mentor has not said yet whether they are open to mentoring: ask first.");
        assertThat(explanation.wouldChange())
                .containsExactly("The mentor could say in their career profile that they are open to mentoring.");
    }

    @Test
    void theMentorsWishCountsLikeTheMentees() {
        // When
        Explanation second =
                alone("mentor-preference", new MentorOffer(Somebody.id("bo"), 1, Set.of(), ids("cy", "ann"), Set.of()));

        // Then
        assertThat(second.score()).isEqualTo(0.9);
        assertThat(second.reasons()).containsExactly("The mentee is on the mentor's list at place 2.");
        assertThat(second.wouldChange())
                .containsExactly("It would be higher if the mentor put the mentee first on their list.");
    }

    @Test
    void whoIsNotOnAListIsToldSoAndThatTheyCouldBe() {
        // When
        Explanation off =
                alone("mentor-preference", new MentorOffer(Somebody.id("bo"), 1, Set.of(), ids("cy"), Set.of()));
        Explanation none = alone("mentee-preference", offer("bo"));

        // Then
        assertThat(off.score()).isZero();
        assertThat(off.reasons()).containsExactly("The mentee is not on the mentor's list.");
        assertThat(off.wouldChange())
                .containsExactly("It would be higher if the mentor put the mentee first on their list.");
        assertThat(none.reasons()).containsExactly("Nothing rules the two out.");
        assertThat(none.wouldChange())
                .containsExactly("It would be higher if the mentee put the mentor first on their list.");
    }

    @Test
    void thatNothingWouldRaiseItIsSaidOnlyWhereFactsDecideOrAllIsGiven() {
        // When
        Explanation facts = alone("different-track", offer("bo"));
        Explanation full =
                alone("mentor-preference", new MentorOffer(Somebody.id("bo"), 1, Set.of(), ids("ann"), Set.of()));
        Explanation silent = alone("shared-free-time", offer("bo"));

        // Then
        assertThat(facts.wouldChange()).containsExactly(Scale.NOTHING_WOULD_RAISE_IT);
        assertThat(full.wouldChange()).containsExactly(Scale.NOTHING_WOULD_RAISE_IT);
        assertThat(silent.score()).isEqualTo(0.5);
        assertThat(silent.wouldChange()).isEmpty();
    }

    private static Explanation alone(String criterion, MentorOffer offer) {
        CriteriaSet criteria = criteria(new WrittenCriterion(criterion, Strength.SOFT, 1.0, null));
        return two(criteria, ask("ann"), offer, ann(), bo()).explain(0);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ONESELF",
                "ACTIVE_SERVICE",
                "CAPACITY",
                "NOT_AGAIN",
                "REPORTING_LINE",
                "LEAST_RANK",
                "ONE_OUTSIDE_DISCIPLINE"
            })
    void whatOnlyRulesPairsOutHasNoValue(CriterionKind kind) {
        assertThatThrownBy(() -> SoftCriteria.of(kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(kind.key() + " rules pairs out and has no value.");
    }
}
