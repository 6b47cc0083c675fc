package org.facultyaffairs.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facultyaffairs.matching.assignment.Listening;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;

class NearestPeoplePropertyTest {

    private static final Judge EVERYBODY = Judge.admitting(person -> true);

    @Property
    void aJudgeWhoNeverSaysMoreThanTheFitIsFollowedExactly(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(max = 12) int most,
            @ForAll @IntRange(max = 4) int leniency) {
        // Given
        Random random = new Random(seed);
        List<Features> offers = some(random, people, 3, 5);
        Features need = some(random, 1, 3, 5).get(0);
        int[] severity = random.ints(people, 0, leniency + 1).toArray();
        IntPredicate admitted = person -> severity[person] < 4;
        // When
        Ranking found = NearestPeople.of(offers)
                .best(need, most, (person, fit) -> admitted.test(person) ? fit - severity[person] : Judge.LEFT_OUT);
        // Then
        assertThat(found)
                .isEqualTo(ranked(
                        offers.size(), most, admitted, person -> fit(offers.get(person), need) - severity[person]));
    }

    @Example
    void onlyThoseAreJudgedWhoCouldStillComeIn() {
        // Given
        List<Features> offers = IntStream.range(0, 1_000)
                .mapToObj(person -> Features.of(1_000 - person))
                .toList();
        List<Integer> judged = new ArrayList<>();
        // When
        Ranking found = NearestPeople.of(offers).best(Features.of(1), 1, (person, fit) -> {
            judged.add(person);
            return fit - 10;
        });
        // Then
        assertThat(found).isEqualTo(new Ranking(new int[] {0}, new int[] {990}));
        assertThat(judged).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Example
    void manyNeedsTellHowFarTheyAreAndCanBeCalledOff() {
        // Given
        NearestPeople people = NearestPeople.of(some(new Random(7), 100, 3, 9));
        List<Features> needs = some(new Random(8), 600, 3, 9);
        List<Double> shares = new ArrayList<>();
        List<Integer> received = new ArrayList<>();
        Watch impatient = new Watch() {
            @Override
            public boolean cancelled() {
                return shares.size() == 3;
            }

            @Override
            public void progress(String stage, double share) {
                assertThat(stage).isEqualTo("recommend");
                shares.add(share);
            }
        };
        // When
        assertThatThrownBy(() ->
                        people.bestOfEach(needs, 2, need -> EVERYBODY, (need, found) -> received.add(need), impatient))
                .isInstanceOf(MatchCancelled.class);
        // Then
        assertThat(shares).containsExactly(0.0, 256 / 600.0, 512 / 600.0);
        assertThat(received).hasSize(512);
    }

    @Example
    void whileManyPeopleAreLookedAtTheWatchIsAskedWhetherToGoOn() {
        // Given
        NearestPeople people = NearestPeople.of(some(new Random(7), 5_000, 3, 9));
        List<Features> needs = some(new Random(8), 256, 3, 9);
        Listening patient = Listening.patiently();
        // When
        people.bestOfEach(needs, 5_000, need -> EVERYBODY, (need, found) -> {}, patient);
        // Then
        assertThat(patient.share()).isZero();
        assertThat(patient.asked()).isGreaterThan(1);
    }

    @Property
    void theBestAreThoseOfAPlainScan(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int people,
            @ForAll @IntRange(max = 11) int features,
            @ForAll @IntRange(max = 12) int most) {
        // Given
        Random random = new Random(seed);
        List<Features> offers = some(random, people, features, 1 + random.nextInt(1_000));
        Features need = some(random, 1, people == 0 ? 0 : features, 1_000).get(0);
        IntPredicate admitted = person -> (seed >> person % Long.SIZE & 1) == 0;

        // When
        Ranking found = NearestPeople.of(offers).best(need, most, Judge.admitting(admitted));

        // Then
        assertThat(found).isEqualTo(plain(offers, need, most, admitted));
    }

    @Property(tries = 2)
    void severalBlocksAreAsGoodAsOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int coarse) {
        // Given
        Random random = new Random(seed);
        List<Features> offers = some(random, 2 * Block.PEOPLE + 77, 9, coarse);
        NearestPeople people = NearestPeople.of(offers);

        // Then
        for (Features need : some(random, 3, 9, 1_000)) {
            assertThat(people.best(need, 20, EVERYBODY)).isEqualTo(plain(offers, need, 20, person -> true));
        }
    }

    @Property(tries = 5)
    void manyNeedsTogetherFindWhatEachFindsAlone(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        List<Features> offers = some(random, Block.PEOPLE + 5, 3, 4);
        NearestPeople people = NearestPeople.of(offers);
        List<Features> needs = some(random, 300, 3, 3);

        // When
        List<Ranking> found = new ArrayList<>();
        people.bestOfEach(
                needs,
                4,
                NearestPeoplePropertyTest::anybodyBut,
                (need, ranking) -> {
                    assertThat(found).hasSize(need);
                    found.add(ranking);
                },
                Watch.NONE);

        // Then
        assertThat(found).hasSameSizeAs(needs);
        for (int need = 0; need < needs.size(); need++) {
            assertThat(found.get(need)).isEqualTo(people.best(needs.get(need), 4, anybodyBut(need)));
        }
    }

    @Example
    void theLargestScoresStillFit() {
        // Given
        Features wholly = Features.of(
                IntStream.range(0, Features.LARGEST).map(feature -> 1_000).toArray());
        Features against = Features.of(
                IntStream.range(0, Features.LARGEST).map(feature -> -1_000).toArray());
        NearestPeople people = NearestPeople.of(List.of(against, wholly));

        // Then
        assertThat(people.best(wholly, 2, EVERYBODY))
                .isEqualTo(new Ranking(new int[] {1, 0}, new int[] {2_000_000_000, -2_000_000_000}))
                .hasToString("people [1, 0] with [2000000000, -2000000000]");
        assertThat(people.best(against, 1, EVERYBODY).number(0)).isZero();
        assertThat(wholly.fit(against)).isEqualTo(-2_000_000_000);
    }

    @Example
    void whoCannotComeInIsNotAskedAbout() {
        // Given
        List<Features> offers = IntStream.range(0, 3 * Block.PEOPLE)
                .mapToObj(person -> Features.of(1_000 - person / 8))
                .toList();
        List<Integer> asked = new ArrayList<>();

        // When
        Ranking found = NearestPeople.of(offers).best(Features.of(1_000), 2, Judge.admitting(asked::add));

        // Then
        assertThat(found).isEqualTo(new Ranking(new int[] {0, 1}, new int[] {1_000_000, 1_000_000}));
        assertThat(asked).containsExactly(0, 1);
    }

    @Example
    void likePeopleLieTogetherSoThatOtherBlocksArePassedOver() {
        // Given
        Features teaching = Features.of(900, 10, 0);
        Features research = Features.of(5, -20, 950);
        List<Features> offers = IntStream.range(0, 2 * Block.PEOPLE)
                .mapToObj(person -> person % 2 == 0 ? teaching : research)
                .toList();
        List<Integer> asked = new ArrayList<>();

        // When
        Ranking found = NearestPeople.of(offers).best(Features.of(-1_000, 1, 1), Block.PEOPLE, (person, fit) -> {
            asked.add(person);
            return fit;
        });

        // Then
        assertThat(found.size()).isEqualTo(Block.PEOPLE);
        assertThat(asked).hasSize(Block.PEOPLE).allMatch(person -> person % 2 == 1);
    }

    @Example
    void nobodyIsFoundAmongNobodyNorWhereNobodyIsAskedFor() {
        assertThat(NearestPeople.of(List.of()).best(Features.of(), 3, EVERYBODY).size())
                .isZero();
        NearestPeople one = NearestPeople.of(List.of(Features.of(1)));
        assertThat(one.people()).isEqualTo(1);
        assertThat(one.best(Features.of(1), 0, EVERYBODY).size()).isZero();
        assertThat(one.best(Features.of(1), -1, EVERYBODY).size()).isZero();
        one.bestOfEach(
                List.of(Features.of(1)),
                0,
                need -> EVERYBODY,
                (need, ranking) -> assertThat(ranking.size()).isZero(),
                Watch.NONE);
    }

    @Example
    void whatCannotBeComparedIsRefused() {
        NearestPeople people = NearestPeople.of(List.of(Features.of(1, 2)));
        refused("feature-out-of-range", () -> Features.of(0, 1_001));
        refused("feature-out-of-range", () -> Features.of(-1_001));
        refused("too-many-features", () -> Features.of(new int[2_001]));
        refused("unequal-features", () -> NearestPeople.of(List.of(Features.of(1), Features.of())));
        refused("unequal-features", () -> people.best(Features.of(1), 1, EVERYBODY));
        refused(
                "unequal-features",
                () -> people.bestOfEach(
                        List.of(Features.of(1)), 1, need -> EVERYBODY, (need, found) -> {}, Watch.NONE));
    }

    @Example
    void theStrongestFeatureIsTheFirstOfTheLargestAmounts() {
        Features features = Features.of(3, -7, 7, 5);
        assertThat(features.strongestBut(-1)).isEqualTo(1);
        assertThat(features.strongestBut(1)).isEqualTo(2);
        assertThat(Features.of(3).strongestBut(0)).isEqualTo(-1);
        assertThat(Features.of(9, 1, 2).strongestBut(-1)).isZero();
        assertThat(features.size()).isEqualTo(4);
    }

    @Example
    void rankingsAreEqualByWhatTheyHold() {
        Ranking ranking = new Ranking(new int[] {4}, new int[] {9});
        assertThat(ranking)
                .isEqualTo(new Ranking(new int[] {4}, new int[] {9}))
                .hasSameHashCodeAs(new Ranking(new int[] {4}, new int[] {9}))
                .isNotEqualTo(new Ranking(new int[] {5}, new int[] {9}))
                .isNotEqualTo(new Ranking(new int[] {4}, new int[] {8}))
                .isNotEqualTo(List.of());
        assertThat(ranking.hashCode()).isEqualTo(31 * (31 + 4) + 31 + 9);
        assertThat(ranking.number(0)).isEqualTo(4);
        assertThat(ranking.score(0)).isEqualTo(9);
    }

    private static Judge anybodyBut(int asking) {
        return Judge.admitting(person -> person != asking);
    }

    private static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(InvalidFeatures.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(code))
                .hasMessageEndingWith(".");
    }

    private static List<Features> some(Random random, int people, int features, int most) {
        return IntStream.range(0, people)
                .mapToObj(person ->
                        Features.of(random.ints(features, -most, most + 1).toArray()))
                .toList();
    }

    private static Ranking plain(List<Features> offers, Features need, int most, IntPredicate admitted) {
        return ranked(offers.size(), most, admitted, person -> fit(offers.get(person), need));
    }

    private static Ranking ranked(int people, int most, IntPredicate admitted, IntUnaryOperator score) {
        int[] best = IntStream.range(0, people)
                .filter(admitted)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -score.applyAsInt(person))
                        .thenComparing(person -> person))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Ranking(best, Arrays.stream(best).map(score).toArray());
    }

    private static int fit(Features offer, Features need) {
        return IntStream.range(0, offer.size())
                .map(feature -> offer.at(feature) * need.at(feature))
                .sum();
    }
}
