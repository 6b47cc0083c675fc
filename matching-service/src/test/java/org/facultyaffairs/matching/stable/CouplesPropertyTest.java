package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.matching.assignment.Watch;

class CouplesPropertyTest {

    private static final int NOBODY = LinkedPair.NOBODY;

    @Property
    void aSmallInstanceIsMatchedWhereItCanBeAndElseProvedThatItCannot(
            @ForAll long seed, @ForAll @IntRange(max = 2) int links) {
        // Given
        LinkedPreferences linked = linked(Market.of(seed, 5, 3, 1), new Random(~seed), links);

        // When
        Couples.Outcome outcome = Couples.match(linked, Watch.NONE);

        // Then
        if (outcome instanceof Couples.Found found) {
            assertThat(BlockingPairs.flaws(linked, found.match())).isEmpty();
        } else {
            assertThat(outcome).isEqualTo(new Couples.NoneExists());
        }
        if (linked.preferences().pairs() <= 11) {
            assertThat(outcome instanceof Couples.Found).isEqualTo(anyStable(linked));
        }
    }

    @Property(tries = 60)
    void aLargerInstanceIsMatchedWithoutFlaw(@ForAll long seed) {
        // Given
        LinkedPreferences linked = linked(Market.of(seed, 60, 20, 1), new Random(~seed), 5);

        // When
        Couples.Outcome outcome = Couples.match(linked, Watch.NONE);

        // Then
        if (outcome instanceof Couples.Found found) {
            assertThat(BlockingPairs.flaws(linked, found.match())).isEmpty();
            assertThat(Couples.match(linked, Watch.NONE)).isEqualTo(found);
        } else {
            assertThat(outcome).isIn(new Couples.NotFound(24), new Couples.NoneExists());
        }
    }

    @Property
    void withoutLinksItIsTheMenteesOptimum(@ForAll long seed) {
        Preferences preferences = Market.of(seed, 30, 10, 1).preferences();
        assertThat(Couples.match(LinkedPreferences.of(preferences, List.of()), Watch.NONE))
                .isEqualTo(new Couples.Found(StableMatch.menteeOptimal(preferences, Watch.NONE), 1));
    }

    @Example
    void whereNoStableMatchExistsThatIsSaid() {
        // Given
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1, 1}, new int[] {0}, new int[] {1}, new int[] {0, 1}),
                Side.of(new int[] {1, 1}, new int[] {0, 2}, new int[] {2, 1}));
        LinkedPreferences linked =
                LinkedPreferences.of(preferences, List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 1)))));

        // Then
        assertThat(Couples.match(linked, Watch.NONE)).isEqualTo(new Couples.NoneExists());
        assertThat(anyStable(linked)).isFalse();
    }

    /** The market without a stable match, once more beside so many others that it cannot be searched through. */
    @Example
    void whatIsTooLargeToSearchIsNotClaimedToBeImpossible() {
        // Given
        int others = 24;
        int[] one = IntStream.range(0, 3 + others).map(each -> 1).toArray();
        int[] all = IntStream.range(3, 3 + others).toArray();
        int[][] mentees = new int[3 + others][];
        int[][] mentors = new int[3 + others][];
        for (int each = 3; each < 3 + others; each++) {
            mentees[each] = all;
            mentors[each] = all;
        }
        mentees[0] = new int[] {0};
        mentees[1] = new int[] {1};
        mentees[2] = new int[] {0, 1};
        mentors[0] = new int[] {0, 2};
        mentors[1] = new int[] {2, 1};
        mentors[2] = new int[0];
        LinkedPreferences linked = LinkedPreferences.of(
                Preferences.of(Side.of(one, mentees), Side.of(one, mentors)),
                List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 1)))));

        // Then
        assertThat(Couples.match(linked, Watch.NONE)).isEqualTo(new Couples.NotFound(24));
    }

    @Example
    void theTwoGoToOneMentorOnlyWhereBothAreChosen() {
        // Given
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1, 1}, new int[] {0}, new int[] {0, 1}, new int[] {0}),
                Side.of(new int[] {2, 1}, new int[] {0, 2, 1}, new int[] {1}));
        LinkedPreferences linked = LinkedPreferences.of(
                preferences,
                List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 0), new LinkedPair.Option(0, 1)))));

        // When
        Couples.Outcome outcome = Couples.match(linked, Watch.NONE);

        // Then
        assertThat(outcome).isInstanceOfSatisfying(Couples.Found.class, found -> {
            assertThat(found.match().menteesOf(0)).containsExactly(0, 2);
            assertThat(found.match().menteesOf(1)).containsExactly(1);
        });
    }

    @Example
    void anOptionThatIsNotReturnedIsDroppedAndCounted() {
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1}, new int[] {0}, new int[] {0}), Side.of(new int[] {2}, new int[] {0}));
        LinkedPreferences linked = LinkedPreferences.of(
                preferences,
                List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 0), new LinkedPair.Option(0, NOBODY)))));
        assertThat(linked.dropped()).isEqualTo(1);
        assertThat(linked.preferences()).isSameAs(preferences);
        assertThat(Couples.match(linked, Watch.NONE)).isInstanceOfSatisfying(Couples.Found.class, found -> assertThat(
                        found.match().menteesOf(0))
                .containsExactly(0));
    }

    @Example
    void whoTakesNobodyIsNotPlaced() {
        Preferences preferences = Preferences.of(
                Side.of(new int[] {0, 1, 0}, new int[] {0}, new int[] {0}, new int[] {0}),
                Side.of(new int[] {3}, new int[] {0, 1, 2}));
        LinkedPreferences linked =
                LinkedPreferences.of(preferences, List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 0)))));
        assertThat(Couples.match(linked, Watch.NONE)).isInstanceOfSatisfying(Couples.Found.class, found -> assertThat(
                        found.match().size())
                .isZero());
    }

    @Example
    void linksThatMakeNoSenseAreRefused() {
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1, 1}, new int[] {0}, new int[] {0}, new int[] {0}),
                Side.of(new int[] {2}, new int[] {0, 1, 2}));
        refused("unknown-mentee", preferences, link(0, 3));
        refused("unknown-mentee", preferences, link(-1, 0));
        refused("linked-twice", preferences, link(1, 1));
        refused("linked-twice", preferences, link(0, 1), link(1, 2));
        refused("unknown-mentor", preferences, link(0, 1, new LinkedPair.Option(1, NOBODY)));
        refused("unknown-mentor", preferences, link(0, 1, new LinkedPair.Option(NOBODY, -2)));
        refused("listed-twice", preferences, link(0, 1, new LinkedPair.Option(0, 0), new LinkedPair.Option(0, 0)));
        refused("wants-several", Preferences.of(Side.of(new int[] {2}, new int[0]), Side.of(new int[0])));
    }

    private static void refused(String code, Preferences preferences, LinkedPair... links) {
        PreferencesTest.refused(code, () -> LinkedPreferences.of(preferences, List.of(links)));
    }

    private static LinkedPair link(int first, int second, LinkedPair.Option... options) {
        return new LinkedPair(first, second, List.of(options));
    }

    private static LinkedPreferences linked(Market market, Random random, int links) {
        List<LinkedPair> pairs = new ArrayList<>();
        for (int first = 0; first + 1 < market.menteeLists().size() && pairs.size() < links; first += 2) {
            pairs.add(link(market, random, first));
        }
        return LinkedPreferences.of(market.preferences(), pairs);
    }

    private static LinkedPair link(Market market, Random random, int first) {
        List<Integer> ofFirst = new ArrayList<>(market.menteeLists().get(first));
        List<Integer> ofSecond = new ArrayList<>(market.menteeLists().get(first + 1));
        ofFirst.add(NOBODY);
        ofSecond.add(NOBODY);
        List<LinkedPair.Option> options = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            LinkedPair.Option option = new LinkedPair.Option(
                    ofFirst.get(random.nextInt(ofFirst.size())), ofSecond.get(random.nextInt(ofSecond.size())));
            boolean nothing = option.ofFirst() == NOBODY && option.ofSecond() == NOBODY;
            if (!options.contains(option) && !nothing) {
                options.add(option);
            }
        }
        return new LinkedPair(first, first + 1, options);
    }

    private static boolean anyStable(LinkedPreferences linked) {
        return IntStream.range(0, 1 << linked.preferences().pairs())
                .mapToObj(set -> new StableMatch(linked.preferences(), BitSet.valueOf(new long[] {set})))
                .anyMatch(match -> BlockingPairs.flaws(linked, match).isEmpty());
    }
}
