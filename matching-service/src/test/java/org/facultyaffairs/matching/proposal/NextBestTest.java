package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.facultyaffairs.matching.assignment.Deadline;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.criteria.Strength;
import org.facultyaffairs.matching.criteria.WrittenCriterion;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

/** Scores are by the mentee's list alone: 1, .9, .8 … by place, 0 for whoever is not on it. */
class NextBestTest {

    private static final UUID RUN = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void theCostIsTheChangeOfTheWholeNotOfThePair() {
        // Given
        Cohort cohort = new Cohort(
                List.of(wishing("ann", 1, "m1", "m2"), wishing("bob", 1, "m1")),
                List.of(offer("m1", 1), offer("m2", 1)));
        Proposal no = declined("ann", "m1", 1_000_000);

        // When
        List<PairToPropose> pairs = next(inputs(cohort, false, apart("ann", "m1")), List.of(), List.of(no));

        // Then
        assertThat(names(pairs)).containsExactlyInAnyOrder("ann–m2", "bob–m1");
        assertThat(of(pairs, "ann").standIn()).isEqualTo(new StandIn(no.id(), 1_000_000 - 1_900_000, 1));
        assertThat(of(pairs, "bob").standIn()).isNull();
    }

    @Test
    void aFreedPlaceAsksForTheAreaThatNobodyCoversNow() {
        // Given
        MenteeAsk ann = new MenteeAsk(
                id("ann"),
                Map.of(ContentArea.RESEARCH, 3, ContentArea.TEACHING, 2),
                2,
                List.of(id("m4"), id("m1"), id("m2"), id("m3")),
                Set.of());
        Cohort cohort = new Cohort(
                List.of(ann),
                List.of(
                        offer("m1", 1, ContentArea.RESEARCH),
                        offer("m2", 1, ContentArea.TEACHING),
                        offer("m3", 1, ContentArea.TEACHING),
                        offer("m4", 1, ContentArea.RESEARCH)));

        // When
        List<PairToPropose> pairs = next(
                inputs(cohort, true, apart("ann", "m2")),
                List.of(proposed("ann", "m1", 900_000)),
                List.of(declined("ann", "m2", 800_000)));

        // Then
        assertThat(names(pairs)).containsExactly("ann–m3");
    }

    @Test
    void whatPeopleSayTodayCountsNotWhatTheySaidWhenTheRunWasMade() {
        // Given
        MentorOffer full = offer("m2", 1);
        MentorOffer avoiding = new MentorOffer(id("m3"), 1, Set.of(), List.of(), Set.of(id("ann")));
        MentorOffer none = offer("m4", 0);
        Cohort cohort = new Cohort(
                List.of(wishing("ann", 1, "m1", "m2", "m3", "m4", "m5"), wishing("bob", 1, "m2")),
                List.of(offer("m1", 1), full, avoiding, none, offer("m5", 1)));

        // When
        List<PairToPropose> pairs = next(
                inputs(cohort, false, apart("ann", "m1")),
                List.of(proposed("bob", "m2", 1_000_000)),
                List.of(declined("ann", "m1", 1_000_000)));

        // Then
        assertThat(names(pairs)).containsExactly("ann–m5");
        assertThat(pairs.get(0).standIn()).isNotNull().extracting(StandIn::cost).isEqualTo(400_000L);
    }

    @Test
    void theMinimumThatAFairRunPromisedIsKept() {
        // Given
        Cohort cohort = new Cohort(
                List.of(
                        wishing("ann", 1, "m1", "x1", "x2", "x3", "x4", "x5", "m2"),
                        wishing("bob", 1, "x1", "x2", "x3", "x4", "x5", "m1")),
                List.of(offer("m1", 1), offer("m2", 1), offer("m3", 1)));
        RunInputs today = inputs(cohort, false, apart("ann", "m3"));
        List<Proposal> no = List.of(declined("ann", "m3", 0));

        // When
        List<PairToPropose> free = new NextBest(today, List.of(), no, OptionalLong.empty(), Watch.NONE).pairs(RUN);
        List<PairToPropose> fair = new NextBest(today, List.of(), no, OptionalLong.of(400_000), Watch.NONE).pairs(RUN);

        // Then
        assertThat(names(free)).contains("ann–m1");
        assertThat(names(fair)).containsExactlyInAnyOrder("ann–m2", "bob–m1");
    }

    @Test
    void theMinimumIsForThoseWhoHaveNobody() {
        // Given
        Cohort cohort = new Cohort(
                List.of(wishing("ann", 2, "m1", "m2"), wishing("bob", 1, "x1", "x2", "m2")),
                List.of(offer("m1", 1), offer("m2", 1), offer("m3", 1)));
        RunInputs today = inputs(cohort, false, apart("ann", "m3"));
        List<Proposal> standing = List.of(proposed("ann", "m1", 1_000_000));
        List<Proposal> no = List.of(declined("ann", "m3", 0));

        // When
        List<PairToPropose> pairs = new NextBest(today, standing, no, OptionalLong.of(800_000), Watch.NONE).pairs(RUN);

        // Then
        assertThat(names(pairs)).contains("bob–m2").doesNotContain("ann–m2");
    }

    @Test
    void whatTakesTooLongIsCalledOff() {
        // Given
        Cohort cohort = new Cohort(List.of(wishing("ann", 1, "m1")), List.of(offer("m1", 1)));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        NextBest next = new NextBest(
                inputs(cohort, false, RunInputs.Answers.NONE),
                List.of(),
                List.of(),
                OptionalLong.empty(),
                Deadline.in(Duration.ZERO, clock));

        // Then
        assertThatThrownBy(() -> next.pairs(RUN)).isInstanceOf(MatchCancelled.class);
    }

    @Test
    void aStandInNamesWhomElseTheMenteeCouldHave() {
        // Given
        Cohort cohort = new Cohort(
                List.of(wishing("ann", 1, "m1", "m2", "m3")), List.of(offer("m1", 1), offer("m2", 1), offer("m3", 1)));

        // When
        List<PairToPropose> pairs =
                next(inputs(cohort, false, apart("ann", "m1")), List.of(), List.of(declined("ann", "m1", 1_000_000)));

        // Then
        assertThat(names(pairs)).containsExactly("ann–m2");
        assertThat(pairs.get(0).grounds().alternatives())
                .extracting(one -> name(one.mentorId()))
                .containsExactly("m3");
    }

    @Test
    void whoHasFoundSomebodyOrHasNoTimeIsAskedNoMore() {
        // Given
        Cohort cohort = new Cohort(
                List.of(wishing("ann", 1, "m1"), wishing("bob", 1, "m1"), wishing("cy", 1, "m1")),
                List.of(offer("m1", 3), offer("m2", 1)));
        RunInputs today = inputs(
                cohort,
                false,
                new RunInputs.Answers(
                        List.of(new RunInputs.Two(id("ann"), id("m1"))), List.of(), List.of(id("bob"), id("m2"))));

        // When
        List<PairToPropose> pairs = next(today, List.of(), List.of(declined("bob", "m2", 0)));

        // Then
        assertThat(names(pairs)).containsExactly("cy–m1");
        assertThat(pairs.get(0).standIn()).isNull();
    }

    private static List<PairToPropose> next(RunInputs today, List<Proposal> standing, List<Proposal> fallen) {
        return new NextBest(today, standing, fallen, OptionalLong.empty(), Watch.NONE).pairs(RUN);
    }

    private static RunInputs inputs(Cohort cohort, boolean coverage, RunInputs.Answers answers) {
        List<Person> people = Stream.concat(
                        cohort.mentees().stream().map(MenteeAsk::mentee),
                        cohort.mentors().stream().map(MentorOffer::mentor))
                .map(NextBestTest::person)
                .toList();
        var criteria = WrittenCriterion.read(
                        List.of(new WrittenCriterion("mentee-preference", Strength.SOFT, 1.0, null)))
                .set();
        return new RunInputs(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 22),
                new RunInputs.Rules(criteria.criteria(), 0, coverage),
                cohort,
                people,
                List.of(),
                answers);
    }

    private static final List<String> NAMES = List.of("ann", "bob", "cy", "m1", "m2", "m3", "m4", "m5");

    private static Person person(FacultyId id) {
        return Somebody.named(name(id.value())).person();
    }

    private static String name(UUID id) {
        return NAMES.stream()
                .filter(name -> id(name).value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FacultyId id(String name) {
        return Somebody.id(name);
    }

    private static MenteeAsk wishing(String name, int wanted, String... mentors) {
        return new MenteeAsk(
                id(name),
                Map.of(),
                wanted,
                Arrays.stream(mentors).map(Somebody::id).toList(),
                Set.of());
    }

    private static MentorOffer offer(String name, int capacity, ContentArea... areas) {
        return new MentorOffer(id(name), capacity, Set.of(areas), List.of(), Set.of());
    }

    private static RunInputs.Answers apart(String mentee, String mentor) {
        return new RunInputs.Answers(List.of(), List.of(new RunInputs.Two(id(mentee), id(mentor))), List.of());
    }

    private static Proposal proposed(String mentee, String mentor, long score) {
        return Proposal.of(
                new PairToPropose(
                        UUID.randomUUID(),
                        RUN,
                        id(mentee).value(),
                        id(mentor).value(),
                        score,
                        new Grounds(List.of(), List.of(), List.of(), List.of(), null),
                        null),
                NOW,
                NOW.plusSeconds(1));
    }

    private static Proposal declined(String mentee, String mentor, long score) {
        Proposal proposal = proposed(mentee, mentor, score);
        proposal.decline(Side.MENTOR, DeclineReason.NOT_A_FIT, NOW);
        return proposal;
    }

    private static PairToPropose of(List<PairToPropose> pairs, String mentee) {
        return pairs.stream()
                .filter(pair -> pair.menteeId().equals(id(mentee).value()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<PairToPropose> pairs) {
        List<String> names = new ArrayList<>();
        pairs.forEach(pair -> names.add(name(pair.menteeId()) + "–" + name(pair.mentorId())));
        return names;
    }
}
