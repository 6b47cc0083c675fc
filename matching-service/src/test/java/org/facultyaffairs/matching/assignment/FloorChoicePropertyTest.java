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
        FloorChoice choice = choice(worth, score, wanted, floor, 10_000);
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

    @Property
    void aChoiceThatTakesTooLongIsStillBounded(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int patience,
            @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        long[] worth = random.longs(8, -10, 20).toArray();
        long[] score = random.longs(8, -5, 30).toArray();
        FloorChoice choice = choice(worth, score, 3, floor, patience);
        List<BitSet> all = reaching(score, 3, floor);

        // When
        long best = choice.best();

        // Then
        assertThat(best).isGreaterThanOrEqualTo(most(all, worth));
        assertThat(choice.looked()).isLessThanOrEqualTo(8 + patience + 1);
        for (int at = 0; at < choice.count(); at++) {
            int pair = choice.pair(at);
            assertThat(choice.bestWith(at))
                    .isGreaterThanOrEqualTo(
                            most(all.stream().filter(one -> one.get(pair)).toList(), worth));
        }
    }

    private static FloorChoice choice(long[] worth, long[] score, int wanted, int floor, int patience) {
        FloorChoice choice = new FloorChoice(8, patience);
        choice.begin(wanted, floor);
        for (int candidate = 0; candidate < worth.length; candidate++) {
            choice.add(candidate, worth[candidate], score[candidate]);
        }
        return choice;
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
