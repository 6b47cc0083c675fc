package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

class BlockingPairsTest {

    private static final Preferences PREFERENCES = Preferences.of(
            Side.of(new int[] {1, 1, 1}, new int[] {0, 1}, new int[] {0, 1}, new int[] {1}),
            Side.of(new int[] {1, 1}, new int[] {0, 1, 2}, new int[] {1, 0, 2}));

    @Test
    void aStableMatchHasNoFlaw() {
        assertThat(BlockingPairs.flaws(PREFERENCES, new int[] {0, 1}, new int[] {0, 1}))
                .isEmpty();
    }

    @Test
    void twoWhoWouldRatherBeTogetherAreNamed() {
        assertThat(BlockingPairs.flaws(PREFERENCES, new int[] {1, 0}, new int[] {0, 1}))
                .containsExactly(new Flaw(Flaw.Kind.BLOCKING, 0, 0));
        assertThat(BlockingPairs.flaws(PREFERENCES, new int[] {0}, new int[] {0}))
                .containsExactly(new Flaw(Flaw.Kind.BLOCKING, 1, 1), new Flaw(Flaw.Kind.BLOCKING, 2, 1));
    }

    @Test
    void whatIsNoMatchIsSaidFirst() {
        assertThat(BlockingPairs.flaws(PREFERENCES, new int[] {2, 0, 0, 0, 1}, new int[] {0, 0, 0, 1, 1}))
                .extracting(Flaw::sentence)
                .containsExactly(
                        "Mentee 2 and mentor 0 are together, but do not list each other.",
                        "Mentee 0 and mentor 0 are together twice.",
                        "Mentee 0 has more mentors than they take.",
                        "Mentor 1 has more mentees than they take.");
    }

    @Test
    void everyKindHasItsSentence() {
        assertThat(List.of(Flaw.Kind.values()))
                .extracting(kind -> new Flaw(kind, 3, 5).sentence())
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.contains("3") || sentence.contains("5"));
    }

    @Test
    void aLinkedPairIsJudgedByItsOptions() {
        // Given
        LinkedPreferences linked = LinkedPreferences.of(
                PREFERENCES,
                List.of(new LinkedPair(
                        0, 1, List.of(new LinkedPair.Option(0, 1), new LinkedPair.Option(1, LinkedPair.NOBODY)))));

        // Then
        assertThat(kinds(linked, 0, 3)).isEmpty();
        assertThat(kinds(linked, 1)).containsExactly(Flaw.Kind.LINK_BLOCKING);
        assertThat(kinds(linked, 1, 2)).containsExactly(Flaw.Kind.LINK_NOT_LISTED);
        assertThat(kinds(linked)).containsExactly(Flaw.Kind.BLOCKING, Flaw.Kind.LINK_BLOCKING);
    }

    @Test
    void theSeatOfOneWhoWouldLeaveInTheSameMoveIsNotFree() {
        // Given: two who would rather have each other's mentor
        LinkedPair.Option swapped = new LinkedPair.Option(1, 0);
        List<LinkedPair> link = List.of(new LinkedPair(0, 1, List.of(swapped, new LinkedPair.Option(0, 1))));
        Side mentees = Side.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {0, 1});
        Preferences content = Preferences.of(mentees, Side.of(new int[] {1, 1}, new int[] {0, 1}, new int[] {1, 0}));
        Preferences willing = Preferences.of(mentees, Side.of(new int[] {1, 1}, new int[] {1, 0}, new int[] {0, 1}));
        BitSet apart = BitSet.valueOf(new long[] {0b1001});

        // Then: mentors who prefer whom they have keep them, others take the swap, which is what is found
        assertThat(BlockingPairs.flaws(LinkedPreferences.of(content, link), new StableMatch(content, apart)))
                .isEmpty();
        assertThat(BlockingPairs.flaws(LinkedPreferences.of(willing, link), new StableMatch(willing, apart)))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.LINK_BLOCKING);
        assertThat(Couples.match(LinkedPreferences.of(willing, link), Watch.NONE))
                .isInstanceOfSatisfying(
                        Couples.Found.class,
                        found -> assertThat(found.match().mentorsOf(0)).containsExactly(1));
    }

    private static List<Flaw.Kind> kinds(LinkedPreferences linked, int... pairs) {
        BitSet set = new BitSet();
        for (int pair : pairs) {
            set.set(pair);
        }
        return BlockingPairs.flaws(linked, new StableMatch(PREFERENCES, set)).stream()
                .map(Flaw::kind)
                .toList();
    }
}
