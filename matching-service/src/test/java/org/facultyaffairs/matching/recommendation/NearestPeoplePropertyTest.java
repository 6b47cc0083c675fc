package org.facultyaffairs.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class NearestPeoplePropertyTest {

    @Property(tries = 200)
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
        Ranking found = NearestPeople.of(offers).best(need, most, admitted);

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
            assertThat(people.best(need, 20, person -> true)).isEqualTo(plain(offers, need, 20, person -> true));
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
        people.bestOfEach(needs, 4, (need, person) -> need != person, (need, ranking) -> {
            assertThat(found).hasSize(need);
            found.add(ranking);
        });

        // Then
        assertThat(found).hasSameSizeAs(needs);
        for (int need = 0; need < needs.size(); need++) {
            int asking = need;
            assertThat(found.get(need)).isEqualTo(people.best(needs.get(need), 4, person -> person != asking));
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
        assertThat(people.best(wholly, 2, person -> true))
                .isEqualTo(new Ranking(new int[] {1, 0}, new int[] {2_000_000_000, -2_000_000_000}))
                .hasToString("people [1, 0] with [2000000000, -2000000000]");
        assertThat(people.best(against, 1, person -> true).number(0)).isZero();
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
        Ranking found = NearestPeople.of(offers).best(Features.of(1_000), 2, asked::add);

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
        Ranking found = NearestPeople.of(offers).best(Features.of(-1_000, 1, 1), Block.PEOPLE, person -> {
            asked.add(person);
            return true;
        });

        // Then
        assertThat(found.size()).isEqualTo(Block.PEOPLE);
        assertThat(asked).hasSize(Block.PEOPLE).allMatch(person -> person % 2 == 1);
    }

    @Example
    void nobodyIsFoundAmongNobodyNorWhereNobodyIsAskedFor() {
        assertThat(NearestPeople.of(List.of())
                        .best(Features.of(), 3, person -> true)
                        .size())
                .isZero();
        NearestPeople one = NearestPeople.of(List.of(Features.of(1)));
        assertThat(one.people()).isEqualTo(1);
        assertThat(one.best(Features.of(1), 0, person -> true).size()).isZero();
        assertThat(one.best(Features.of(1), -1, person -> true).size()).isZero();
        one.bestOfEach(List.of(Features.of(1)), 0, (need, person) -> true, (need, ranking) -> assertThat(ranking.size())
                .isZero());
    }

    @Example
    void whatCannotBeComparedIsRefused() {
        NearestPeople people = NearestPeople.of(List.of(Features.of(1, 2)));
        refused("feature-out-of-range", () -> Features.of(0, 1_001));
        refused("feature-out-of-range", () -> Features.of(-1_001));
        refused("too-many-features", () -> Features.of(new int[2_001]));
        refused("unequal-features", () -> NearestPeople.of(List.of(Features.of(1), Features.of())));
        refused("unequal-features", () -> people.best(Features.of(1), 1, person -> true));
        refused(
                "unequal-features",
                () -> people.bestOfEach(List.of(Features.of(1)), 1, (need, person) -> true, (need, found) -> {}));
    }

    @Example
    void theStrongestFeatureIsTheFirstOfTheLargestAmounts() {
        Features features = Features.of(3, -7, 7, 5);
        assertThat(features.strongestBut(-1)).isEqualTo(1);
        assertThat(features.strongestBut(1)).isEqualTo(2);
        assertThat(Features.of(3).strongestBut(0)).isEqualTo(-1);
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
        assertThat(ranking.score(0)).isEqualTo(9);
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
        int[] best = IntStream.range(0, offers.size())
                .filter(admitted)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -fit(offers.get(person), need))
                        .thenComparing(person -> person))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Ranking(
                best,
                Arrays.stream(best).map(person -> fit(offers.get(person), need)).toArray());
    }

    private static int fit(Features offer, Features need) {
        return IntStream.range(0, offer.size())
                .map(feature -> offer.at(feature) * need.at(feature))
                .sum();
    }
}
