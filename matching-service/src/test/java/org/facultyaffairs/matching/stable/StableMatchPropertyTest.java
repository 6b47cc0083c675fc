package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.matching.assignment.Watch;

class StableMatchPropertyTest {

    @Provide
    Arbitrary<Market> oneEach() {
        return Arbitraries.longs().map(seed -> Market.of(seed, 4, 4, 1));
    }

    @Provide
    Arbitrary<Market> several() {
        return Arbitraries.longs().map(seed -> Market.of(seed, 4, 3, 3));
    }

    @Provide
    Arbitrary<Market> larger() {
        return Arbitraries.longs().map(seed -> Market.of(seed, 40, 15, 3));
    }

    @Property
    void theMenteesOptimumIsStableAndNoStableMatchIsBetterForAnyMentee(@ForAll("several") Market market) {
        // When
        Preferences preferences = market.preferences();
        StableMatch match = StableMatch.menteeOptimal(preferences, Watch.NONE);

        // Then
        List<BitSet> every = market.everyStable();
        assertThat(every).contains(asSet(match));
        for (BitSet other : every) {
            for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
                assertThat(positions(match, mentee)).isLessThanOrEqualTo(positions(preferences, other, mentee));
            }
        }
    }

    @Property
    void theMentorsOptimumIsStableAndNoStableMatchIsWorseForAnyMentee(@ForAll("several") Market market) {
        // When
        Preferences preferences = market.preferences();
        StableMatch match = StableMatch.mentorOptimal(preferences, Watch.NONE);

        // Then
        List<BitSet> every = market.everyStable();
        assertThat(every).contains(asSet(match));
        for (BitSet other : every) {
            for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
                assertThat(positions(match, mentee)).isGreaterThanOrEqualTo(positions(preferences, other, mentee));
            }
        }
    }

    @Property
    void bothFillTheSamePlacesAndWhoHasRoomLeftHasTheSamePartners(@ForAll("larger") Market market) {
        // When
        Preferences preferences = market.preferences();
        StableMatch byMentees = StableMatch.menteeOptimal(preferences, Watch.NONE);
        StableMatch byMentors = StableMatch.mentorOptimal(preferences, Watch.NONE);

        // Then
        assertThat(BlockingPairs.flaws(byMentees)).isEmpty();
        assertThat(BlockingPairs.flaws(byMentors)).isEmpty();
        assertThat(byMentees.size()).isEqualTo(byMentors.size());
        for (int mentor = 0; mentor < preferences.mentors(); mentor++) {
            assertThat(byMentees.menteesOf(mentor)).hasSameSizeAs(byMentors.menteesOf(mentor));
            if (byMentees.menteesOf(mentor).length < market.room().get(mentor)) {
                assertThat(byMentees.menteesOf(mentor)).isEqualTo(byMentors.menteesOf(mentor));
            }
        }
    }

    @Property
    void whoTellsAnotherListGetsNothingBetter(@ForAll("oneEach") Market market, @ForAll long seed) {
        // Given
        Assume.that(!market.menteeLists().isEmpty());
        Random random = new Random(seed);
        int mentee = random.nextInt(market.menteeLists().size());
        List<Integer> told =
                new ArrayList<>(IntStream.range(0, market.mentorLists().size())
                        .filter(mentor -> random.nextBoolean())
                        .boxed()
                        .toList());
        Collections.shuffle(told, random);

        // When
        StableMatch truly = StableMatch.menteeOptimal(market.preferences(), Watch.NONE);
        StableMatch otherwise =
                StableMatch.menteeOptimal(market.with(mentee, told).preferences(), Watch.NONE);

        // Then
        assertThat(worth(market, mentee, otherwise)).isLessThanOrEqualTo(worth(market, mentee, truly));
    }

    @Property
    void aShorterListNeverHelpsItsOwner(@ForAll("oneEach") Market market, @ForAll long seed) {
        // Given
        Assume.that(market.menteeLists().stream().anyMatch(list -> !list.isEmpty()));
        int mentee = IntStream.range(0, market.menteeLists().size())
                .filter(each -> !market.menteeLists().get(each).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Integer> list = market.menteeLists().get(mentee);
        List<Integer> shorter = list.subList(0, new Random(seed).nextInt(list.size()));

        // When
        StableMatch whole = StableMatch.menteeOptimal(market.preferences(), Watch.NONE);
        StableMatch cut = StableMatch.menteeOptimal(market.with(mentee, shorter).preferences(), Watch.NONE);

        // Then
        assertThat(worth(market, mentee, cut)).isLessThanOrEqualTo(worth(market, mentee, whole));
    }

    @Property
    void theVerifierFindsWhatTheDefinitionFinds(@ForAll("several") Market market, @ForAll long seed) {
        // Given
        Preferences preferences = market.preferences();
        BitSet pairs = new BitSet();
        new Random(seed)
                .ints(3, 0, preferences.pairs() + 1)
                .filter(pair -> pair < preferences.pairs())
                .forEach(pairs::set);

        // When
        List<Flaw> flaws = BlockingPairs.flaws(new StableMatch(preferences, pairs));

        // Then
        assertThat(flaws.isEmpty()).isEqualTo(market.isStable(preferences, pairs));
    }

    @Example
    void theTextbookMarketHasBothItsExtremes() {
        // Given
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {1, 0}),
                Side.of(new int[] {1, 1}, new int[] {1, 0}, new int[] {0, 1}));

        // When
        StableMatch byMentees = StableMatch.menteeOptimal(preferences, Watch.NONE);
        StableMatch byMentors = StableMatch.mentorOptimal(preferences, Watch.NONE);

        // Then
        assertThat(byMentees.mentorsOf(0)).containsExactly(0);
        assertThat(byMentees.menteesOf(1)).containsExactly(1);
        assertThat(byMentors.mentorsOf(0)).containsExactly(1);
        assertThat(byMentees.matched(0)).isTrue();
        assertThat(byMentees.matched(1)).isFalse();
        assertThat(byMentees).isNotEqualTo(byMentors).isEqualTo(StableMatch.menteeOptimal(preferences, Watch.NONE));
        assertThat(byMentees.hashCode()).isNotEqualTo(byMentors.hashCode());
        assertThat(byMentees)
                .isNotEqualTo(StableMatch.menteeOptimal(Market.of(1, 2, 2, 1).preferences(), Watch.NONE));
        assertThat(byMentees.pairs()).containsExactly(0, 2);
    }

    @Example
    void ofNobodyNobodyIsMatched() {
        Preferences preferences = Preferences.of(Side.of(new int[0]), Side.of(new int[0]));
        assertThat(StableMatch.menteeOptimal(preferences, Watch.NONE).size()).isZero();
        assertThat(StableMatch.mentorOptimal(preferences, Watch.NONE).size()).isZero();
    }

    private static BitSet asSet(StableMatch match) {
        BitSet pairs = new BitSet();
        match.pairs().forEach(pairs::set);
        return pairs;
    }

    /** The positions of a mentee's mentors as one number that is lower for a better set of the same size. */
    private static int positions(StableMatch match, int mentee) {
        return positions(match.preferences(), asSet(match), mentee);
    }

    private static int positions(Preferences preferences, BitSet pairs, int mentee) {
        return IntStream.range(preferences.firstPair(mentee), preferences.firstPair(mentee + 1))
                .filter(pairs::get)
                .sum();
    }

    /** How far from the end of the true list the mentor of a mentee stands; 0 for none. */
    private static int worth(Market market, int mentee, StableMatch match) {
        List<Integer> truly = market.menteeLists().get(mentee);
        return IntStream.of(match.mentorsOf(mentee))
                .map(mentor -> truly.contains(mentor) ? truly.size() - truly.indexOf(mentor) : 0)
                .sum();
    }
}
