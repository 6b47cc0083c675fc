package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against every choice that one mentee could make. */
class FloorChoicePropertyTest {

    @Property
    void theBestChoiceReachesTheFloorAndIsWorthMost(
            @ForAll Random random,
            @ForAll @IntRange(max = 8) int candidates,
            @ForAll @IntRange(max = 4) int wanted,
            @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        long[] worth = random.longs(candidates, -10, 20).toArray();
        long[] score = random.longs(candidates, -5, 30).toArray();
        FloorChoice choice = new FloorChoice(8);
        choice.begin(wanted, floor);
        for (int candidate = 0; candidate < candidates; candidate++) {
            choice.add(candidate, worth[candidate], score[candidate]);
        }
        List<BitSet> all = reaching(score, wanted, floor);

        // When
        long best = choice.best();

        // Then
        assertThat(best).isEqualTo(most(all, worth));
        if (best != FloorChoice.NONE) {
            int[] chosen = choice.chosen();
            assertThat(all).contains(IntStream.of(chosen).collect(BitSet::new, BitSet::set, BitSet::or));
            assertThat(IntStream.of(chosen).mapToLong(one -> worth[one]).sum()).isEqualTo(best);
        }
        for (int at = 0; at < choice.count(); at++) {
            int pair = choice.pair(at);
            assertThat(choice.bestWith(at))
                    .isEqualTo(most(all.stream().filter(one -> one.get(pair)).toList(), worth));
        }
    }

    @Test
    void aChoiceThatTakesTooLongIsStillBounded() {
        // Given: only the very last of what is liked reaches the floor, among far too many ways to come near
        FloorChoice choice = new FloorChoice(60);
        choice.begin(20, 20_000);
        for (int candidate = 0; candidate < 60; candidate++) {
            choice.add(candidate, 1_000 - candidate % 7, 999 - candidate % 5 + (candidate % 3 == 0 ? 1 : 0));
        }

        // When
        long best = choice.best();

        // Then
        assertThat(best).isEqualTo(FloorChoice.NONE);
    }

    private static List<BitSet> reaching(long[] score, int wanted, long floor) {
        List<BitSet> all = new ArrayList<>();
        for (int choice = 0; choice < 1 << score.length; choice++) {
            BitSet chosen = BitSet.valueOf(new long[] {choice});
            if (chosen.cardinality() <= wanted && sum(chosen, score) >= floor) {
                all.add(chosen);
            }
        }
        return all;
    }

    private static long most(List<BitSet> choices, long[] worth) {
        return choices.stream().mapToLong(choice -> sum(choice, worth)).max().orElse(FloorChoice.NONE);
    }

    private static long sum(BitSet chosen, long[] of) {
        return chosen.stream().mapToLong(one -> of[one]).sum();
    }
}
