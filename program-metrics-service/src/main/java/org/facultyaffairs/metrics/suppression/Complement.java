package org.facultyaffairs.metrics.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds further counts to hide until each hidden one can move far enough: for a count that cannot, the cheapest path along
 * which it could (few counts, then small ones, empty ones last); then shows again what turns out not to be needed. Greedy,
 * hence not always the fewest, but always enough.
 */
final class Complement {

    private static final long PRICE_OF_ONE = 1_000_000;
    private static final long PRICE_OF_EMPTY = 1_000 * PRICE_OF_ONE;

    private final CountNetwork network;
    private final long width;
    private final long[] prices;

    private Complement(CountNetwork network, Threshold threshold, BitSet hidden, BitSet candidates) {
        this.network = network;
        this.width = threshold.leastWidth();
        this.prices = new long[network.size()];
        Arrays.fill(prices, Attack.FIXED);
        candidates.stream().forEach(count -> prices[count] = price(count));
        hidden.stream().forEach(count -> prices[count] = Attack.HIDDEN);
    }

    /** All that is to be hidden, {@code hidden} included; empty when the candidates do not suffice. */
    static Optional<BitSet> of(CountNetwork network, Threshold threshold, BitSet hidden, BitSet candidates) {
        Complement complement = new Complement(network, threshold, hidden, candidates);
        if (!complement.protect(hidden)) {
            return Optional.empty();
        }
        complement.showAgain(hidden);
        return Optional.of(complement.hidden());
    }

    private long price(int count) {
        long people = network.arc(count).count();
        return people == 0 ? PRICE_OF_EMPTY : PRICE_OF_ONE + Math.min(people, PRICE_OF_ONE - 1);
    }

    private BitSet hidden() {
        BitSet hidden = new BitSet();
        IntStream.range(0, prices.length)
                .filter(count -> prices[count] == Attack.HIDDEN)
                .forEach(hidden::set);
        return hidden;
    }

    /** One look at each suffices: hiding more never narrows what was wide enough. */
    private boolean protect(BitSet hidden) {
        Deque<Integer> unchecked = new ArrayDeque<>(hidden.stream().boxed().toList());
        while (!unchecked.isEmpty()) {
            int count = unchecked.remove();
            for (long missing = missing(count); missing > 0; missing = missing(count)) {
                Optional<Attack.Path> path = widening(count, missing);
                if (path.isEmpty()) {
                    return false;
                }
                hide(path.get(), unchecked);
            }
        }
        return true;
    }

    private void hide(Attack.Path path, Deque<Integer> unchecked) {
        for (int count : path.arcs()) {
            if (prices[count] != Attack.HIDDEN) {
                prices[count] = Attack.HIDDEN;
                unchecked.add(count);
            }
        }
    }

    /** By how much a hidden count could move too little. */
    private long missing(int count) {
        long up = attack(count, true).move(width);
        return width
                - up
                - attack(count, false)
                        .move(Math.min(width - up, network.arc(count).count()));
    }

    /** Prefers one wide path to several narrow ones. */
    private Optional<Attack.Path> widening(int count, long missing) {
        for (long room = missing; room > 0; room /= 2) {
            Optional<Attack.Path> cheapest = Stream.of(upwards(count, room), downwards(count, room))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(Attack.Path::price));
            if (cheapest.isPresent()) {
                return cheapest;
            }
        }
        return Optional.empty();
    }

    private Optional<Attack.Path> upwards(int count, long room) {
        Attack attack = attack(count, true);
        attack.move(width);
        return attack.cheapestPath(room);
    }

    private Optional<Attack.Path> downwards(int count, long room) {
        Attack attack = attack(count, false);
        long people = network.arc(count).count();
        long moved = attack.move(people);
        return people - moved < room ? Optional.empty() : attack.cheapestPath(room);
    }

    private Attack attack(int count, boolean upwards) {
        return new Attack(network, prices, count, upwards);
    }

    /** Tries the largest first: they are what a reader misses most. */
    private void showAgain(BitSet needed) {
        BitSet added = hidden();
        added.andNot(needed);
        added.stream()
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer count) -> -network.arc(count).count()))
                .forEach(count -> {
                    prices[count] = price(count);
                    if (hidden().stream().anyMatch(other -> missing(other) > 0)) {
                        prices[count] = Attack.HIDDEN;
                    }
                });
    }
}
