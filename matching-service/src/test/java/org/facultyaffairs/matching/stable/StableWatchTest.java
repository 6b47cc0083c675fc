package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.Listening;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

class StableWatchTest {

    private static final int MANY = 1_000;

    @Test
    void aStableMatchIsWatchedAndCalledOff() {
        Preferences alike = alike();
        obeys(watch -> StableMatch.menteeOptimal(alike, watch), "propose");
        obeys(watch -> StableMatch.mentorOptimal(alike, watch), "propose");
    }

    @Test
    void placingLinkedPairsIsWatchedAndCalledOff() {
        LinkedPreferences linked = LinkedPreferences.of(alike(), List.of());
        obeys(watch -> Couples.match(linked, watch), "place");
    }

    @Test
    void theSearchThroughAllPlacingsIsWatchedAndCalledOff() {
        obeys(watch -> Couples.match(withoutStableMatch(9), watch), "place", "search");
    }

    /** Everybody lists everybody, in the same order, so that most ask many. */
    private static Preferences alike() {
        int[][] lists = IntStream.range(0, MANY)
                .mapToObj(person -> IntStream.range(0, MANY).toArray())
                .toArray(int[][]::new);
        return Preferences.of(Side.of(ones(MANY), lists), Side.of(ones(MANY), lists));
    }

    /** Asked while it goes on, and not only when a stage begins, whatever it is in. */
    private static void obeys(Consumer<Watch> work, String... stages) {
        Listening listening = Listening.patiently();
        work.accept(listening);
        assertThat(listening.stages()).containsExactly(stages);
        assertThat(listening.asked()).isGreaterThan(stages.length);
        for (int patience = 0; patience < listening.asked(); patience += 1 + listening.asked() / 20) {
            Watch impatient = Listening.untilAsked(patience);
            assertThatThrownBy(() -> work.accept(impatient)).isInstanceOf(MatchCancelled.class);
        }
    }

    /** The market without a stable match, beside others of one mentor each, so that there is something to look through. */
    private static LinkedPreferences withoutStableMatch(int others) {
        int[][] mentees = new int[3 + others][];
        int[][] mentors = new int[2 + others][];
        mentees[0] = new int[] {0};
        mentees[1] = new int[] {1};
        mentees[2] = new int[] {0, 1};
        mentors[0] = new int[] {0, 2};
        mentors[1] = new int[] {2, 1};
        for (int other = 0; other < others; other++) {
            mentees[3 + other] = new int[] {2 + other};
            mentors[2 + other] = new int[] {3 + other};
        }
        Preferences preferences =
                Preferences.of(Side.of(ones(mentees.length), mentees), Side.of(ones(mentors.length), mentors));
        return LinkedPreferences.of(preferences, List.of(new LinkedPair(0, 1, List.of(new LinkedPair.Option(0, 1)))));
    }

    private static int[] ones(int count) {
        return IntStream.generate(() -> 1).limit(count).toArray();
    }
}
