package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.criteria.Cohorts.ann;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.bo;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;
import static org.facultyaffairs.matching.criteria.Cohorts.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstraintTest {

    private static final CriteriaSet STANDARD = CriteriaSet.standard();

    @Test
    void whatRulesAPairOutIsSaid() {
        assertThat(why(STANDARD, ask("ann"), offer("ann"), ann())).isEqualTo("Nobody mentors themselves.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann()))
                .isEqualTo("One of the two is not known here any more.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann(), bo().status(FacultyStatus.ON_LEAVE)))
                .isEqualTo("The mentor is not in active service just now.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann().status(FacultyStatus.ON_LEAVE), bo()))
                .isEqualTo("The mentee is not in active service just now.");
        assertThat(why(
                        STANDARD,
                        ask("ann"),
                        new MentorOffer(Somebody.id("bo"), 0, Set.of(), List.of(), Set.of()),
                        ann(),
                        bo()))
                .isEqualTo("The mentor takes nobody just now.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann().managedBy("bo"), bo()))
                .isEqualTo("The mentor is the mentee's manager.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann(), bo().managedBy("ann")))
                .isEqualTo("The mentee is the mentor's manager.");
        assertThat(why(
                        STANDARD,
                        ask("ann"),
                        offer("bo"),
                        ann().managedBy("cy"),
                        bo(),
                        Somebody.named("cy").managedBy("bo")))
                .isEqualTo("The mentor is the manager of the mentee's manager.");
        assertThat(why(
                        STANDARD,
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().managedBy("cy"),
                        Somebody.named("cy").managedBy("ann")))
                .isEqualTo("The mentee is the manager of the mentor's manager.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann().managedBy("cy"), bo().managedBy("cy")))
                .isEqualTo("The two report to the same manager.");
    }

    @Test
    void eitherCanSayNotAgainAndItIsNotSaidWho() {
        // Given
        MenteeAsk shy = new MenteeAsk(Somebody.id("ann"), Map.of(), 1, List.of(), Set.of(Somebody.id("bo")));
        MentorOffer wary = new MentorOffer(Somebody.id("bo"), 1, Set.of(), List.of(), Set.of(Somebody.id("ann")));

        // Then
        assertThat(why(STANDARD, shy, offer("bo"), ann(), bo()))
                .isEqualTo(why(STANDARD, ask("ann"), wary, ann(), bo()))
                .isEqualTo("The two are not to be brought together again.");
    }

    @Test
    void whatTheProgrammeAsksRulesOut() {
        assertThat(why(
                        with("least-rank", new Parameters(Rank.PROFESSOR, null, null, null)),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo()))
                .isEqualTo("The mentor is an associate professor; this programme asks for a professor or above.");
        assertThat(why(
                        with("career-stage-distance", new Parameters(null, 2, null, null)),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo()))
                .isEqualTo("The mentor is 1 rank ahead; this programme asks for at least 2 ahead.");
        assertThat(why(
                        with("career-stage-distance", new Parameters(null, 2, 3, null)),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().rank(Rank.ASSISTANT_PROFESSOR)))
                .isEqualTo("The mentor is at the mentee's rank; this programme asks for 2 to 3 ahead.");
        assertThat(why(
                        with("same-track", Parameters.USUAL),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().track(Track.RESEARCH)))
                .isEqualTo("The two are on different tracks.");
        assertThat(why(with("different-track", Parameters.USUAL), ask("ann"), offer("bo"), ann(), bo()))
                .isEqualTo("The two are on the same track.");
        assertThat(why(
                        with("outside-discipline", Parameters.USUAL),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().in("hospital-medicine")))
                .isEqualTo("The two work in the same department.");
        assertThat(why(
                        with("same-discipline", Parameters.USUAL),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().in("physiology")))
                .isEqualTo("The two work in different departments.");
        assertThat(why(
                        with("language", Parameters.USUAL),
                        ask("ann"),
                        offer("bo"),
                        ann().languages("es"),
                        bo().languages("ig")))
                .isEqualTo("They name no language in common.");
        assertThat(why(with("mentee-preference", Parameters.USUAL), ask("ann"), offer("bo"), ann(), bo()))
                .isEqualTo("The mentor is not on the mentee's list.");
        assertThat(why(with("mentor-preference", Parameters.USUAL), ask("ann"), offer("bo"), ann(), bo()))
                .isEqualTo("The mentee is not on the mentor's list.");
    }

    @Test
    void theSameManagerMayBeLeftAlone() {
        // Given
        CriteriaSet loose = with("reporting-line", new Parameters(null, null, null, false));

        // Then
        assertThat(two(loose, ask("ann"), offer("bo"), ann().managedBy("cy"), bo().managedBy("cy"))
                        .pairs())
                .isOne();
        assertThat(loose.keepsSameManagerApart()).isFalse();
        assertThat(STANDARD.keepsSameManagerApart()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSISTANT_PROFESSOR", "ASSOCIATE_PROFESSOR", "PROFESSOR"})
    void theDistancesThatAProgrammeNamesAreThemselvesAllowed(Rank mentor) {
        // Given
        CriteriaSet near = with("career-stage-distance", new Parameters(null, 0, 2, null));

        // Then
        assertThat(two(near, ask("ann"), offer("bo"), ann(), bo().rank(mentor)).pairs())
                .isOne();
    }

    @Test
    void aDistanceIsSaidAsItIsAndAsItIsAskedFor() {
        assertThat(why(
                        with("career-stage-distance", new Parameters(null, null, 1, null)),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().rank(Rank.PROFESSOR)))
                .isEqualTo("The mentor is 2 ranks ahead; this programme asks for at most 1 ahead.");
        assertThat(why(
                        with("career-stage-distance", new Parameters(null, 0, null, null)),
                        ask("ann"),
                        offer("bo"),
                        ann(),
                        bo().rank(Rank.INSTRUCTOR)))
                .isEqualTo("The mentor is 1 rank behind; this programme asks for at least 0 ahead.");
    }

    @Test
    void aLanguageInCommonOrNoneNamedRulesNobodyOut() {
        // Given
        CriteriaSet language = with("language", Parameters.USUAL);

        // Then
        assertThat(two(language, ask("ann"), offer("bo"), ann().languages("es"), bo().languages("es", "ig"))
                        .pairs())
                .isOne();
        assertThat(two(language, ask("ann"), offer("bo"), ann().languages("es"), bo())
                        .pairs())
                .isOne();
    }

    private static String why(CriteriaSet criteria, MenteeAsk ask, MentorOffer offer, Somebody... people) {
        CohortScores scores = two(criteria, ask, offer, people);
        assertThat(scores.pairs()).isZero();
        return scores.ruledOut(0, 0).orElseThrow().sentence();
    }
}
