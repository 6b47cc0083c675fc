package org.facultyaffairs.matching.stable;

import java.util.stream.IntStream;

/** One mentee or two linked ones, who move as one: the ways in which they would be placed, best first. */
final class Agent {

    /** Stands for a pair where somebody has no mentor. */
    static final int NO_PAIR = -1;

    /** Stands for a pair that does not list each other. */
    static final int UNRETURNED = -2;

    private final int[] pairOfFirst;
    private final int[] pairOfSecond;

    /** An agent; of a single mentee the second is {@link #NO_PAIR} throughout. */
    Agent(int[] pairOfFirst, int[] pairOfSecond) {
        this.pairOfFirst = pairOfFirst;
        this.pairOfSecond = pairOfSecond;
    }

    int options() {
        return pairOfFirst.length;
    }

    int pairOfFirst(int option) {
        return pairOfFirst[option];
    }

    int pairOfSecond(int option) {
        return pairOfSecond[option];
    }

    /** The pairs of an option; none where the option is to have nothing. */
    IntStream pairsOf(int option) {
        return option == options()
                ? IntStream.empty()
                : IntStream.of(pairOfFirst[option], pairOfSecond[option]).filter(pair -> pair != NO_PAIR);
    }
}
