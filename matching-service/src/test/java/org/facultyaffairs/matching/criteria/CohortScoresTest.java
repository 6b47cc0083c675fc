package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.facultyaffairs.matching.criteria.Cohorts.ask;
import static org.facultyaffairs.matching.criteria.Cohorts.needing;
import static org.facultyaffairs.matching.criteria.Cohorts.offer;
import static org.facultyaffairs.matching.criteria.Cohorts.two;
import static org.facultyaffairs.matching.criteria.Cohorts.wishing;
import static org.facultyaffairs.matching.criteria.Cohorts.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
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
                .contains("The mentor covers what the mentee needs: work-life balance (1 of 2 needs).");
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
    void whatRulesAPairOutIsSaid() {
        assertThat(why(STANDARD, ask("ann"), offer("ann"), ann())).isEqualTo("Nobody mentors themselves.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann()))
                .isEqualTo("One of the two is not known here any more.");
        assertThat(why(STANDARD, ask("ann"), offer("bo"), ann(), bo().status(FacultyStatus.ON_LEAVE)))
                .isEqualTo("The mentor is not in active service just now.");
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
                .isEqualTo("The mentor is associate professor; this programme asks for professor or above.");
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

    private static String why(CriteriaSet criteria, MenteeAsk ask, MentorOffer offer, Somebody... people) {
        CohortScores scores = two(criteria, ask, offer, people);
        assertThat(scores.pairs()).isZero();
        return scores.ruledOut(0, 0).orElseThrow().sentence();
    }

    private static Somebody ann() {
        return Somebody.named("ann").rank(Rank.ASSISTANT_PROFESSOR);
    }

    private static Somebody bo() {
        return Somebody.named("bo");
    }
}
