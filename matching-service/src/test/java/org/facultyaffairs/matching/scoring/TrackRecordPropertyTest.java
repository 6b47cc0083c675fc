package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Topic;

class TrackRecordPropertyTest {

    @Property
    void aGoodAnswerRaisesTheMeanAndAPoorOneLowersIt(
            @ForAll @IntRange(max = 20) int good,
            @ForAll @IntRange(max = 20) int poor,
            @ForAll @DoubleRange(min = 0.05, max = 1) double weight) {
        List<TrackRecord.Evidence> evidence = evidence(good, poor, weight);
        double before = new TrackRecord(evidence).mean();

        assertThat(with(evidence, true, weight)).isGreaterThan(before);
        assertThat(with(evidence, false, weight)).isLessThan(before);
        assertThat(before).isBetween(0.0, 1.0);
    }

    @Example
    void oneAnswerNeverDecides() {
        assertThat(new TrackRecord(List.of()).mean()).isEqualTo(0.5);
        assertThat(new TrackRecord(evidence(1, 0, 1)).mean()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(new TrackRecord(evidence(0, 1, 1)).mean()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(new TrackRecord(evidence(10, 0, 1)).mean()).isEqualTo(11.0 / 12, within(1e-9));
    }

    @Example
    void whatWasSaidOfTheSameExpertiseTellsMost() {
        // Given
        TrackRecords records = new TrackRecords(List.of(new CheckIn(
                Somebody.id("nominee"),
                Somebody.id("sponsor"),
                true,
                new TreeSet<>(Topic.all(List.of("TEACHING", "QI_SAFETY"))),
                Instant.EPOCH)));

        // Then
        double same = records.ofNominee(Somebody.id("nominee"), Topic.all(List.of("TEACHING", "QI_SAFETY")))
                .mean();
        double half = records.ofNominee(Somebody.id("nominee"), Topic.all(List.of("TEACHING")))
                .mean();
        double other = records.ofNominee(Somebody.id("nominee"), Topic.all(List.of("RESEARCH")))
                .mean();
        double nobody = records.ofNominee(Somebody.id("somebody else"), Topic.all(List.of("TEACHING")))
                .mean();
        assertThat(List.of(nobody, other, half, same)).isSorted().doesNotHaveDuplicates();
    }

    @Example
    void whatTwoDidTogetherTellsMoreThanWhatEachDidWithOthers() {
        // Given
        CheckIn together =
                new CheckIn(Somebody.id("p"), Somebody.id("s"), true, new TreeSet<>(), Instant.ofEpochSecond(2));
        CheckIn apart =
                new CheckIn(Somebody.id("other"), Somebody.id("s"), false, new TreeSet<>(), Instant.ofEpochSecond(1));
        TrackRecord record = new TrackRecords(List.of(together, apart)).ofPair(Somebody.id("s"), Somebody.id("p"));

        // Then
        assertThat(record.mean()).isGreaterThan(0.5);
        assertThat(record.last()).contains(together);
    }

    @Example
    void aPoorMatchWithSomebodyElseIsNobodysBusiness() {
        // Given
        CheckIn poor = new CheckIn(Somebody.id("other"), Somebody.id("s"), false, new TreeSet<>(), Instant.EPOCH);

        // When
        TrackRecord withAThird = new TrackRecords(List.of(poor)).ofPair(Somebody.id("s"), Somebody.id("p"));
        TrackRecord ofTheTwo = new TrackRecords(List.of(poor)).ofPair(Somebody.id("s"), Somebody.id("other"));

        // Then
        assertThat(withAThird.mean()).isEqualTo(0.5);
        assertThat(withAThird.last()).isEmpty();
        assertThat(ofTheTwo.last()).contains(poor);
    }

    @Example
    void togetherCountsInFullAndWithOthersByHalf() {
        // Given
        List<CheckIn> good = List.of(
                good("p", "s", Instant.EPOCH), good("other", "s", Instant.EPOCH), good("p", "other", Instant.EPOCH));

        // Then
        assertThat(new TrackRecords(good)
                        .ofPair(Somebody.id("s"), Somebody.id("p"))
                        .mean())
                .isEqualTo(3.0 / 4, within(1e-9));
        assertThat(new TrackRecords(good.subList(0, 2))
                        .ofPair(Somebody.id("s"), Somebody.id("p"))
                        .mean())
                .isEqualTo(2.5 / 3.5, within(1e-9));
    }

    @Example
    void aSponsorsRecordTellsMostOfCallsLikeThisOne() {
        // Given
        TrackRecords records = new TrackRecords(List.of(
                new CheckIn(Somebody.id("p"), Somebody.id("s"), true, Topic.all(List.of("ethics")), Instant.EPOCH)));

        // Then
        assertThat(records.ofSponsor(Somebody.id("s"), Topic.all(List.of("ethics")))
                        .mean())
                .isEqualTo(2.0 / 3, within(1e-9));
        assertThat(records.ofSponsor(Somebody.id("s"), Topic.all(List.of("ethics", "surgery")))
                        .mean())
                .isEqualTo(1.625 / 2.625, within(1e-9));
        assertThat(records.ofSponsor(Somebody.id("s"), Topic.all(List.of("surgery")))
                        .mean())
                .isEqualTo(1.25 / 2.25, within(1e-9));
    }

    @Example
    void theLastCheckInIsTheLatestAndOfOneMomentTheSameHoweverTheyCome() {
        // Given
        CheckIn early = good("p", "s", Instant.EPOCH);
        CheckIn late = good("p", "s", Instant.EPOCH.plusSeconds(1));
        CheckIn ofAnother = good("other", "s", Instant.EPOCH);
        CheckIn byAnother = good("p", "other", Instant.EPOCH);

        // Then
        assertThat(last(early, late)).isEqualTo(last(late, early)).isEqualTo(late);
        assertThat(last(early, ofAnother)).isEqualTo(last(ofAnother, early));
        assertThat(last(early, byAnother)).isEqualTo(last(byAnother, early));
    }

    private static CheckIn last(CheckIn... checkIns) {
        return new TrackRecord(Stream.of(checkIns)
                        .map(one -> new TrackRecord.Evidence(one, 1))
                        .toList())
                .last()
                .orElseThrow();
    }

    private static CheckIn good(String nominee, String sponsor, Instant at) {
        return new CheckIn(Somebody.id(nominee), Somebody.id(sponsor), true, new TreeSet<>(), at);
    }

    private static List<TrackRecord.Evidence> evidence(int good, int poor, double weight) {
        return new ArrayList<>(IntStream.range(0, good + poor)
                .mapToObj(number -> evidence(number < good, weight))
                .toList());
    }

    private static TrackRecord.Evidence evidence(boolean good, double weight) {
        return new TrackRecord.Evidence(
                new CheckIn(Somebody.id("a"), Somebody.id("b"), good, new TreeSet<>(), Instant.EPOCH), weight);
    }

    private static double with(List<TrackRecord.Evidence> evidence, boolean good, double weight) {
        List<TrackRecord.Evidence> more = new ArrayList<>(evidence);
        more.add(evidence(good, weight));
        return new TrackRecord(more).mean();
    }
}
