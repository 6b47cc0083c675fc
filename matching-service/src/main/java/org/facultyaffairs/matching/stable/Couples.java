package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Pulse;
import org.facultyaffairs.matching.assignment.Watch;

/**
 * Stable matches with linked pairs, in the manner of Roth and Peranson (1999): singles first, then one linked pair after
 * the other, each displaced one looking anew and each vacated seat offered to all who would rather have it. Such a match
 * need not exist, and whether one exists is hard to tell. So cycles are noticed and another order of the links is tried;
 * after that a small instance is searched through; and what came of it is said plainly.
 *
 * <p>Stable is as Kojima, Pathak and Roth (2013, "Matching with couples: stability and incentives in large markets") define
 * it, after Roth (1984): nobody, alone or with whom they are linked to, would rather be placed in another way that every
 * mentor concerned would agree to; and a mentor agrees where those who come are among the best, as many as there is room
 * for, of those who are there and those who come. So the seat of one who would leave in the same move is not free: they
 * count as there, and a mentor does not lose a better mentee to make room for the worse one of the two. Others let such a
 * seat count as free (McDermid and Manlove 2010), by which fewer matches are stable. {@link BlockingPairs} judges by the
 * same definition, on its own.
 */
public final class Couples {

    private static final int ORDERS = 24;
    private static final long SEED = 20_060_912L;

    private Couples() {}

    /** What was found out. */
    public sealed interface Outcome permits Found, NoneExists, NotFound {}

    /**
     * A stable match.
     *
     * @param orders how many orders of the links it took
     */
    public record Found(StableMatch match, int orders) implements Outcome {}

    /** Proved: no match is stable. */
    public record NoneExists() implements Outcome {}

    /**
     * No stable match was found, and none is known not to exist.
     *
     * @param orders how many orders of the links were tried, each ending in a cycle
     */
    public record NotFound(int orders) implements Outcome {}

    /**
     * Looks for a stable match; the same for the same preferences every time.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static Outcome match(LinkedPreferences linked, Watch watch) {
        Pulse pulse = new Pulse(watch);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, linked.links().size()).boxed().toList());
        Random random = new Random(SEED);
        for (int tried = 1; tried <= ORDERS; tried++) {
            Placing placing = new Placing(linked, pulse);
            pulse.stage("place", (double) (tried - 1) / ORDERS);
            int cycled = placing.place(order);
            if (cycled == Placing.NOBODY) {
                return new Found(new StableMatch(linked.preferences(), placing.pairs()), tried);
            }
            reorder(order, cycled, tried, random);
        }
        pulse.stage("search", 0);
        return searched(linked, pulse);
    }

    /** Who was in a cycle goes first; every other time the rest is shuffled too. */
    private static void reorder(List<Integer> order, int cycled, int tried, Random random) {
        if (tried % 2 == 0) {
            Collections.shuffle(order, random);
        }
        order.remove((Integer) cycled);
        order.add(0, cycled);
    }

    private static Outcome searched(LinkedPreferences linked, Pulse pulse) {
        EveryPlacing every = new EveryPlacing(linked, pulse);
        Optional<BitSet> found = every.stable();
        if (found.isPresent()) {
            return new Found(new StableMatch(linked.preferences(), found.get()), ORDERS);
        }
        return every.complete() ? new NoneExists() : new NotFound(ORDERS);
    }
}
