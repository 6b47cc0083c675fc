package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    private static Somebody junior() {
        return Somebody.named("junior")
                .rank(Rank.ASSISTANT_PROFESSOR)
                .interests("RESEARCH", "grant-writing")
                .expertise("TEACHING")
                .managedBy("chief");
    }

    @Test
    void whoKnowsWhatOneWantsToLearnComesBeforeWhoIsAlike() {
        // Given
        Somebody alike = Somebody.named("alike")
                .interests("RESEARCH", "grant-writing")
                .expertise("TEACHING")
                .languages("en");
        Somebody complement = Somebody.named("complement")
                .in("physiology")
                .track(Track.RESEARCH)
                .expertise("RESEARCH", "grant-writing");

        // When
        Recommendations found = ask(junior(), Role.MENTEE, alike, complement);

        // Then
        assertThat(ids(found))
                .containsExactly(
                        Somebody.id("complement").value(), Somebody.id("alike").value());
        assertThat(found.items().get(0).explanation().reasons())
                .first()
                .isEqualTo("The mentor knows what the mentee wants to grow in: grant writing and research.");
        assertThat(found.items().get(0).explanation().reasons())
                .contains("They work in different departments, which brings a view from outside the discipline.");
        assertThat(found.items().get(1).explanation().wouldChange())
                .contains("Expertise in grant writing and research would raise it.");
    }

    @Test
    void aReportingLineIsNoMentorship() {
        // When
        Recommendations found = ask(
                junior(),
                Role.MENTEE,
                Somebody.named("chief").managedBy("chair"),
                Somebody.named("chair"),
                Somebody.named("same-manager").managedBy("chief"),
                Somebody.named("free").managedBy("chair"));

        // Then
        assertThat(ids(found)).containsExactly(Somebody.id("free").value());
        assertThat(found.leftOut()).containsExactly(new Recommendations.LeftOut(HardRule.REPORTING_LINE, 3));
    }

    @Test
    void aManagerMaySponsor() {
        assertThat(ids(ask(junior(), Role.PROTEGE, Somebody.named("chief"))))
                .containsExactly(Somebody.id("chief").value());
    }

    @Test
    void aSponsorIsSeniorWithInfluence() {
        // When
        Recommendations found = ask(
                junior(),
                Role.PROTEGE,
                Somebody.named("peer").rank(Rank.ASSISTANT_PROFESSOR),
                Somebody.named("director").rank(Rank.ASSISTANT_PROFESSOR).role("FELLOWSHIP_DIRECTOR"),
                Somebody.named("chair").rank(Rank.ASSISTANT_PROFESSOR).in("medicine"),
                Somebody.named("associate"));

        // Then
        assertThat(ids(found))
                .containsExactlyInAnyOrder(
                        Somebody.id("director").value(),
                        Somebody.id("chair").value(),
                        Somebody.id("associate").value());
        assertThat(found.leftOut()).containsExactly(new Recommendations.LeftOut(HardRule.INFLUENCE, 1));
        assertThat(found.items().stream().flatMap(item -> item.explanation().reasons().stream()))
                .contains("The sponsor leads Unit medicine.", "The sponsor holds a leadership role.");
    }

    @Test
    void whoIsAwayOrFullOrHasNoBandwidthOrLeftItOutIsNotRecommended() {
        // When
        Recommendations found = ask(
                junior(),
                Role.MENTEE,
                Somebody.named("away").status(FacultyStatus.ON_LEAVE),
                Somebody.named("gone").status(FacultyStatus.DEPARTED),
                Somebody.named("full").openTo(OpenTo.MENTOR),
                Somebody.named("busy").bandwidth(false, SampleSetting.TODAY.plusDays(30)),
                Somebody.named("talks").openTo(OpenTo.TALKS));

        // Then
        assertThat(found.items()).isEmpty();
        assertThat(found.considered()).isEqualTo(4);
        assertThat(found.leftOut())
                .extracting(Recommendations.LeftOut::rule)
                .containsExactly(HardRule.HERE, HardRule.OPEN, HardRule.CAPACITY, HardRule.BANDWIDTH);
    }

    @Test
    void theRuleThatLeavesOutMostIsSaidFirst() {
        // When
        Recommendations found = ask(
                junior(),
                Role.MENTEE,
                Somebody.named("away").status(FacultyStatus.ON_LEAVE),
                Somebody.named("busy").bandwidth(false, null),
                Somebody.named("as busy").bandwidth(false, null));

        // Then
        assertThat(found.leftOut())
                .containsExactly(
                        new Recommendations.LeftOut(HardRule.BANDWIDTH, 2),
                        new Recommendations.LeftOut(HardRule.HERE, 1));
    }

    @Test
    void whoSaidTheyAreOpenComesFirstAndWhoSaidNothingComesWithAWordOfCaution() {
        // When
        Recommendations found = ask(
                junior(),
                Role.MENTEE,
                Somebody.named("silent"),
                Somebody.named("open").openTo(OpenTo.MENTOR).capacity(1));

        // Then
        assertThat(ids(found))
                .containsExactly(
                        Somebody.id("open").value(), Somebody.id("silent").value());
        assertThat(found.items().get(1).explanation().reasons())
                .contains("The mentor has not said yet whether they are open to mentoring: ask first.");
    }

    @Test
    void askingAsMentorFindsMentees() {
        // Given
        Somebody mentor = Somebody.named("mentor").expertise("RESEARCH", "grant-writing");

        // When
        Recommendations found = ask(mentor, Role.MENTOR, junior(), Somebody.named("other"));

        // Then
        assertThat(ids(found)).first().isEqualTo(Somebody.id("junior").value());
    }

    @Test
    void peersShareARankAndComplementEachOther() {
        // When
        Recommendations found = ask(
                junior(),
                Role.PEER,
                Somebody.named("professor").rank(Rank.PROFESSOR).interests("RESEARCH"),
                Somebody.named("peer").rank(Rank.ASSISTANT_PROFESSOR).interests("RESEARCH"));

        // Then
        assertThat(ids(found)).first().isEqualTo(Somebody.id("peer").value());
        assertThat(found.items().get(0).explanation().reasons())
                .contains("Both are drawn to research.", "Both are at the rank of assistant professor.");
    }

    @Test
    void whatASponsorSaidAfterwardsMovesTheNextRecommendation() {
        // Given
        Somebody sponsor = Somebody.named("sponsor");
        Recommendation before = ask(sponsor, Role.SPONSOR, junior()).items().get(0);

        // When
        Recommendation after = afterCheckIn(sponsor, true);
        Recommendation afterPoor = afterCheckIn(sponsor, false);

        // Then
        assertThat(after.explanation().score())
                .isGreaterThan(before.explanation().score());
        assertThat(after.explanation().reasons())
                .contains("The last check-in of these two said that it was a good match.");
        assertThat(afterPoor.explanation().score())
                .isLessThan(before.explanation().score());
        assertThat(afterPoor.explanation().reasons())
                .contains("The last check-in of these two said that it was not a good match.");
        assertThat(afterPoor.explanation().wouldChange())
                .contains("The next check-in that says it was a good match would raise it again.");
    }

    private Recommendation afterCheckIn(Somebody sponsor, boolean goodMatch) {
        TrackRecords records = new TrackRecords(List.of(
                new CheckIn(Somebody.id("junior"), Somebody.id("sponsor"), goodMatch, new TreeSet<>(), Instant.EPOCH)));
        Setting setting = SampleSetting.of(records, List.of(sponsor.person(), junior().person()));
        return new Recommender(setting)
                .recommend(new Recommender.Question(sponsor.person(), Role.SPONSOR, 5))
                .items()
                .get(0);
    }

    private Recommendations ask(Somebody asking, Role as, Somebody... others) {
        List<Person> people = new java.util.ArrayList<>(
                java.util.stream.Stream.of(others).map(Somebody::person).toList());
        people.add(asking.person());
        return new Recommender(SampleSetting.of(TrackRecords.none(), people))
                .recommend(new Recommender.Question(asking.person(), as, 5));
    }

    private static List<java.util.UUID> ids(Recommendations found) {
        return found.items().stream().map(item -> item.candidate().id().value()).toList();
    }
}
