package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
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
