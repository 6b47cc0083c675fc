package org.facultyaffairs.matching.stable;

import java.util.BitSet;
import java.util.List;

/** Which option each agent has at the moment, and which seats that takes. */
final class Board {

    private final List<Agent> agents;
    private final Seats seats;
    private final int[] chosen;
    private long fingerprint;

    /** A board on which nobody has anything. */
    Board(LinkedPreferences linked) {
        this.agents = linked.agents();
        this.seats = new Seats(linked.preferences());
        this.chosen = agents.stream().mapToInt(Agent::options).toArray();
    }

    /** The option of an agent; the number of their options where they have none. */
    int chosen(int agent) {
        return chosen[agent];
    }

    Seats seats() {
        return seats;
    }

    /** Equal for equal boards, and for others hardly ever. */
    long fingerprint() {
        return fingerprint;
    }

    /** The best option that an agent could have as things are; at worst the one that they have. */
    int best(int agent) {
        int option = 0;
        while (option < chosen[agent] && !wouldBeTaken(agent, option)) {
            option++;
        }
        return option;
    }

    private boolean wouldBeTaken(int agent, int option) {
        int first = agents.get(agent).pairOfFirst(option);
        int second = agents.get(agent).pairOfSecond(option);
        return (first == Agent.NO_PAIR || seats.wouldHold(first, second))
                && (second == Agent.NO_PAIR || seats.wouldHold(second, first));
    }

    void leave(int agent) {
        Agent who = agents.get(agent);
        int option = chosen[agent];
        if (option < who.options()) {
            who.pairsOf(option).forEach(seats::leave);
            fingerprint -= mix(((long) agent << Integer.SIZE) | option);
            chosen[agent] = who.options();
        }
    }

    /** Gives an agent an option, or none, in place of what they have. */
    void take(int agent, int option) {
        leave(agent);
        Agent who = agents.get(agent);
        if (option < who.options()) {
            who.pairsOf(option).forEach(seats::take);
            fingerprint += mix(((long) agent << Integer.SIZE) | option);
            chosen[agent] = option;
        }
    }

    /** The pairs that are together. */
    BitSet pairs() {
        return seats.pairs();
    }

    /** Spreads a number over all bits (the finaliser of SplitMix64). */
    private static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
