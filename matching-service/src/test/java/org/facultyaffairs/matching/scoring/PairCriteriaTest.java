package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each criterion gives two people, and what it says of them. */
class PairCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "MENTORSHIP, INSTRUCTOR, ASSISTANT_PROFESSOR, 0.2",
        "MENTORSHIP, ASSISTANT_PROFESSOR, ASSISTANT_PROFESSOR, 0.5",
        "MENTORSHIP, ASSOCIATE_PROFESSOR, ASSISTANT_PROFESSOR, 1",
        "MENTORSHIP, PROFESSOR, ASSISTANT_PROFESSOR, 1",
        "MENTORSHIP, EMERITUS, ASSISTANT_PROFESSOR, 0.8",
        "MENTORSHIP, EMERITUS, INSTRUCTOR, 0.8",
        "SPONSORSHIP, ASSISTANT_PROFESSOR, ASSOCIATE_PROFESSOR, 0.1",
        "SPONSORSHIP, ASSOCIATE_PROFESSOR, ASSOCIATE_PROFESSOR, 0.4",
        "SPONSORSHIP, PROFESSOR, ASSOCIATE_PROFESSOR, 1",
        "PEERS, ASSOCIATE_PROFESSOR, ASSOCIATE_PROFESSOR, 1",
        "PEERS, ASSISTANT_PROFESSOR, ASSOCIATE_PROFESSOR, 0.6",
        "PEERS, EMERITUS, ASSOCIATE_PROFESSOR, 0.2",
    })
    void aMentorIsAFewRanksAheadASponsorAheadAtAllAndAPeerBeside(
            Relation relation, Rank giver, Rank receiver, double value) {
        // When
        Pair pair = pair(relation, giver().rank(giver), receiver().rank(receiver));

        // Then
        assertThat(PairCriteria.STAGE_DISTANCE.value(pair)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROFESSOR | The mentor (professor) is one rank ahead of the mentee (associate professor).",
                "EMERITUS | The mentor (professor emeritus) is 2 ranks ahead of the mentee (associate professor).",
                "ASSISTANT_PROFESSOR | The mentor (assistant professor) is one rank behind the mentee (associate professor).",
                "ASSOCIATE_PROFESSOR | Both are at the rank of associate professor.",
            })
    void theDistanceIsSaidInRanks(Rank mentor, String sentence) {
        assertThat(PairCriteria.STAGE_DISTANCE.reason(mentorship(giver().rank(mentor), receiver())))
                .hasValue(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "es, es, 1, Both speak Spanish.",
        "en es, es en, 1, Both speak Spanish.",
        "en, en, 1,",
        "es, ig, 0, They name no language in common.",
        "es,, 0.5,",
        ", es, 0.5,",
        ",, 0.5,",
    })
    void aLanguageInCommonCountsAndOneThatNotEverybodySpeaksIsSaid(
            @Nullable String mentor, @Nullable String mentee, double value, @Nullable String sentence) {
        // When
        Pair pair = mentorship(giver().languages(words(mentor)), receiver().languages(words(mentee)));

        // Then
        assertThat(PairCriteria.SHARED_LANGUAGE.value(pair)).isEqualTo(value);
        assertThat(PairCriteria.SHARED_LANGUAGE.reason(pair)).isEqualTo(Optional.ofNullable(sentence));
    }

    private static String[] words(@Nullable String words) {
        return words == null ? new String[0] : words.split(" ", -1);
    }

    @Test
    void theSameRoadToPromotionIsSaid() {
        // When
        Pair same = mentorship(giver().track(Track.RESEARCH), receiver().track(Track.RESEARCH));
        Pair different = mentorship(giver().track(Track.CLINICAL), receiver().track(Track.RESEARCH));

        // Then
        assertThat(PairCriteria.SAME_TRACK.value(same)).isEqualTo(1);
        assertThat(PairCriteria.SAME_TRACK.reason(same))
                .hasValue("Both are on the research track and know its road to promotion.");
        assertThat(PairCriteria.SAME_TRACK.value(different)).isEqualTo(0.3);
        assertThat(PairCriteria.SAME_TRACK.reason(different)).hasValue("They are on different tracks.");
    }

    @ParameterizedTest
    @CsvSource({
        "cardiology, 0, They work in the same department.",
        "hospital-medicine, 0.4, They work in the same department.",
        "physiology, 1, 'They work in different departments, which brings a view from outside the discipline.'",
    })
    void theFurtherAwayTheMoreOfAnOutsideView(String unit, double value, String sentence) {
        // When
        Pair pair = mentorship(giver().in(unit), receiver().in("cardiology"));

        // Then
        assertThat(PairCriteria.OUTSIDE_DISCIPLINE.value(pair)).isEqualTo(value);
        assertThat(PairCriteria.OUTSIDE_DISCIPLINE.reason(pair)).hasValue(sentence);
    }

    @ParameterizedTest
    @CsvSource({"ethics, 0.5", "ethics genomics, 1", "ethics genomics oncology, 1", "surgery, 0"})
    void twoInterestsInCommonAreAsGoodAsMore(String mentor, double value) {
        // When
        Pair pair =
                mentorship(giver().interests(words(mentor)), receiver().interests("ethics", "genomics", "oncology"));

        // Then
        assertThat(PairCriteria.SHARED_INTERESTS.value(pair)).isEqualTo(value);
    }

    @Test
    void whatGivesNothingIsSaid() {
        // Given
        Somebody drawn = receiver().interests("ethics");
        Somebody skilled = giver().expertise("surgery");

        // Then
        assertThat(PairCriteria.SHARED_INTERESTS.reason(mentorship(giver(), drawn)))
                .hasValue("They have named no interest in common.");
        assertThat(PairCriteria.COMPLEMENT.reason(mentorship(skilled, receiver())))
                .hasValue("The mentee has not said what they want to grow in.");
        assertThat(PairCriteria.COMPLEMENT.reason(mentorship(giver(), drawn)))
                .hasValue("The mentor has named no expertise.");
        assertThat(PairCriteria.COMPLEMENT.reason(mentorship(skilled, drawn)))
                .hasValue("The mentor has named no expertise in what the mentee wants to grow in.");
    }

    @Test
    void whoSaidThatTheyAreOpenIsTakenAtTheirWord() {
        // When
        Pair open = mentorship(giver().openTo(OpenTo.MENTOR), receiver());
        Pair silent = pair(Relation.SPONSORSHIP, giver(), receiver());

        // Then
        assertThat(PairCriteria.OPENNESS.value(open)).isEqualTo(1);
        assertThat(PairCriteria.OPENNESS.reason(open)).hasValue("The mentor has said that they are open to mentoring.");
        assertThat(PairCriteria.OPENNESS.wouldChange(open)).isEmpty();
        assertThat(PairCriteria.OPENNESS.value(silent)).isEqualTo(0.3);
        assertThat(PairCriteria.OPENNESS.wouldChange(silent))
                .hasValue("The sponsor could say in their career profile that they are open to sponsoring.");
    }

    @ParameterizedTest
    @CsvSource({
        "ethics genomics, genomics, ethics, 1",
        "ethics genomics, genomics, genomics, 0",
        "ethics, ethics, ethics, 1",
        "ethics surgery, '', ethics, 0.5",
        "ethics surgery genomics oncology, '', ethics surgery genomics, 1",
        "teaching, '', lecturing, 0.6",
    })
    void whatTheyWantAndDoNotKnowYetIsWhatTheyWantToGrowIn(
            String interests, String expertise, String known, double value) {
        // When
        Pair pair = mentorship(
                giver().expertise(words(known)),
                receiver().interests(words(interests)).expertise(words(expertise)));

        // Then
        assertThat(PairCriteria.COMPLEMENT.value(pair)).isEqualTo(value, within(1e-12));
    }

    @Test
    void whoSaysLittleIsToldWhatToSay() {
        // Given
        Somebody drawn = receiver().interests("ethics");

        // Then
        assertThat(PairCriteria.COMPLEMENT.wouldChange(mentorship(giver().expertise("ethics"), receiver())))
                .hasValue(
                        "The mentee could name interests in their career profile: whoever knows those would come first.");
        assertThat(PairCriteria.COMPLEMENT.wouldChange(mentorship(giver(), drawn)))
                .hasValue(
                        "The mentor could name their expertise: it would be held against what the mentee wants to grow in.");
        assertThat(PairCriteria.COMPLEMENT.wouldChange(mentorship(giver().expertise("surgery"), drawn)))
                .hasValue("Expertise in ethics would raise it.");
        assertThat(PairCriteria.COMPLEMENT.wouldChange(mentorship(giver().expertise("ethics"), drawn)))
                .isEmpty();
    }

    @Test
    void whateverSomebodyCouldStillSayIsSaid() {
        // Given
        Somebody drawn = receiver().interests("ethics", "surgery").expertise("oncology", "genomics");
        Pair sponsorship = pair(Relation.SPONSORSHIP, giver().expertise("genomics"), drawn);

        // Then
        assertThat(PairCriteria.COMPLEMENT.wouldChange(mentorship(giver().expertise("ethics"), drawn)))
                .hasValue("Expertise in surgery would raise it.");
        assertThat(PairCriteria.SHARED_INTERESTS.wouldChange(mentorship(giver().interests("ethics"), drawn)))
                .hasValue("An interest that both name in their career profiles would raise it.");
        assertThat(PairCriteria.SHARED_LANGUAGE.wouldChange(mentorship(giver(), drawn)))
                .hasValue("A language that both name in their career profiles would raise it.");
        assertThat(new KnownField().wouldChange(sponsorship))
                .hasValue("Expertise in oncology, named by the sponsor, would raise it.");
    }

    @Test
    void aSponsorSpeaksForAFieldThatTheyKnowOrAreDrawnTo() {
        // Given
        KnownField field = new KnownField();
        Somebody protege = receiver().expertise("ethics", "surgery", "oncology");

        // When
        Pair one = pair(Relation.SPONSORSHIP, giver().interests("ethics"), protege);
        Pair enough = pair(Relation.SPONSORSHIP, giver().interests("ethics").expertise("surgery"), protege);
        Pair silent = pair(Relation.SPONSORSHIP, giver().expertise("surgery"), receiver());

        // Then
        assertThat(field.value(one)).isEqualTo(0.5);
        assertThat(field.value(enough)).isEqualTo(1);
        assertThat(field.reason(enough))
                .hasValue("The sponsor knows the protégé's field and can speak for them in it: ethics and surgery.");
        assertThat(field.wouldChange(enough)).isEmpty();
        assertThat(field.wouldChange(silent))
                .hasValue("The protégé could name their expertise: sponsors who know that field would come first.");
    }

    @Test
    void howFarASponsorsWordCarriesIsAskedOfWhatTheyLeadAndThenOfTheirRank() {
        assertInfluence(Somebody.named("chair"), 1, "The sponsor leads Unit medicine.");
        assertInfluence(giver().role("FELLOWSHIP_DIRECTOR"), 1, "The sponsor holds a leadership role.");
        assertInfluence(
                giver().rank(Rank.EMERITUS), 0.7, "The sponsor is senior enough to be heard, as a professor emeritus.");
        assertInfluence(giver().rank(Rank.PROFESSOR), 0.7, "The sponsor is senior enough to be heard, as a professor.");
        assertInfluence(giver(), 0.5, "The sponsor is senior enough to be heard, as an associate professor.");
    }

    private static void assertInfluence(Somebody sponsor, double value, String sentence) {
        Pair pair = pair(Relation.SPONSORSHIP, sponsor, receiver());
        assertThat(new SponsorInfluence().value(pair)).isEqualTo(value);
        assertThat(new SponsorInfluence().reason(pair)).hasValue(sentence);
    }

    @Test
    void aCheckInIsSaidWithWhomItWasAbout() {
        assertThat(lastCheckIn(checkIn("receiver", "giver", true)))
                .hasValue("The last check-in of these two said that it was a good match.");
        assertThat(lastCheckIn(checkIn("somebody", "giver", true)))
                .hasValue("The sponsor's last check-in, on somebody else, said that it was a good match.");
        assertThat(lastCheckIn(checkIn("receiver", "somebody", true)))
                .hasValue("The last check-in on the protégé, by another sponsor, said that it was a good match.");
    }

    @Test
    void onlyAPoorCheckInAsksForABetterOne() {
        // Given
        PairTrackRecord record = new PairTrackRecord();

        // Then
        assertThat(record.wouldChange(remembering(checkIn("receiver", "giver", false))))
                .hasValue("The next check-in that says it was a good match would raise it again.");
        assertThat(record.wouldChange(remembering(checkIn("receiver", "giver", true))))
                .isEmpty();
    }

    private static Optional<String> lastCheckIn(CheckIn checkIn) {
        return new PairTrackRecord().reason(remembering(checkIn));
    }

    private static CheckIn checkIn(String nominee, String sponsor, boolean goodMatch) {
        return new CheckIn(Somebody.id(nominee), Somebody.id(sponsor), goodMatch, new TreeSet<>(), Instant.EPOCH);
    }

    private static Pair remembering(CheckIn checkIn) {
        return pair(Relation.SPONSORSHIP, giver(), receiver(), new TrackRecords(List.of(checkIn)));
    }

    private static Pair mentorship(Somebody mentor, Somebody mentee) {
        Setting setting = SampleSetting.of(mentor, mentee);
        return Pair.mentorship(mentor.person(), mentee.person(), setting);
    }

    private static Pair pair(Relation relation, Somebody giver, Somebody receiver) {
        return pair(relation, giver, receiver, TrackRecords.none());
    }

    private static Pair pair(Relation relation, Somebody giver, Somebody receiver, TrackRecords records) {
        Setting setting = SampleSetting.of(records, List.of(giver.person(), receiver.person()));
        return new Pair(relation, giver.person(), receiver.person(), giver.person(), setting);
    }

    private static Somebody giver() {
        return Somebody.named("giver");
    }

    private static Somebody receiver() {
        return Somebody.named("receiver");
    }
}
