package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Bounds every match under a floor by prices of the mentors: at any prices, no such match is worth more than what the
 * mentors' places cost together and what is left to each mentee of the choice they like best among those that reach the
 * floor ({@link FloorChoice}). Prices are moved until that is as low as it gets (Lagrangian relaxation with subgradients,
 * Held and Karp 1971; the bound is that of Dantzig and Wolfe's decomposition). As each mentee's floor is kept whole, it is
 * tighter than any pricing of floors; a {@link FloorRelaxation} on the other hand keeps capacities, and finds matches.
 */
final class FloorPricing {

    private static final int ROUNDS = 200;
    private static final int MOST_IN_VAIN = 5;
    private static final int PATIENCE = 20_000;

    private final CohortProblem problem;
    private final FloorGoal goal;
    private final boolean[] counted;
    private final Grain grain;
    private final Pulse pulse;
    private final FloorChoice choice;
    private final int[] capacity;
    private final int[] load;
    private final long[] price;
    private final long mostPrice;
    private final int[] chosen;
    private int chosenCount;
    private long beaten;

    /**
     * A pricing.
     *
     * @param counted by mentee, whether the floor is meant for them
     * @param prices where to begin
     */
    FloorPricing(CohortProblem problem, FloorGoal goal, boolean[] counted, Prices prices, Pulse pulse) {
        this.problem = problem;
        this.goal = goal;
        this.counted = counted;
        this.grain = Grain.ofTotals(problem);
        this.pulse = pulse;
        int most = 0;
        for (int mentee = 0; mentee < counted.length; mentee++) {
            most = Math.max(most, problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
        this.choice = new FloorChoice(most, PATIENCE);
        this.capacity = new int[problem.mentors()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int mentor = problem.mentor(pair);
            capacity[mentor] = Math.min(capacity[mentor] + 1, problem.capacity(mentor));
        }
        this.load = new int[problem.mentors()];
        this.price = new long[problem.mentors()];
        Arrays.setAll(price, mentor -> goal.weight() * prices.of(mentor));
        this.mostPrice = goal.mostPrice(problem);
        this.chosen = new int[problem.pairs()];
    }

    /**
     * Lowers the bound as far as it goes, or until nothing can be worth more than the incumbent.
     *
     * @param effort how many candidate pairs may be looked at
     */
    long lower(long incumbent, long effort) {
        long[] lowestAt = price.clone();
        long lowest = Long.MAX_VALUE;
        double share = 1;
        int vain = 0;
        for (int round = 0; round < ROUNDS && choice.looked() < effort; round++) {
            long bound = bound();
            if (bound < lowest) {
                lowest = bound;
                vain = 0;
                System.arraycopy(price, 0, lowestAt, 0, price.length);
            } else if (++vain == MOST_IN_VAIN) {
                share /= 2;
                vain = 0;
                System.arraycopy(lowestAt, 0, price, 0, price.length);
                bound();
            }
            if (lowest <= incumbent || !step(share * (lowest - incumbent))) {
                break;
            }
        }
        System.arraycopy(lowestAt, 0, price, 0, price.length);
        if (lowest > incumbent) {
            bound();
        }
        return lowest;
    }

    /**
     * What the mentees choose together at the prices found, ascending. Some mentors may be chosen more often than they have
     * places, and of a mentee whose choice takes too long there may be less or nothing.
     */
    int[] choices() {
        int[] ascending = Arrays.copyOf(chosen, chosenCount);
        Arrays.sort(ascending);
        return ascending;
    }

    /**
     * The pairs that may be in a match worth more than the incumbent, going by the prices found.
     *
     * @param effort how many candidate pairs may be looked at; of the mentees who are left then, every pair may
     */
    BitSet promising(long incumbent, long effort) {
        BitSet promising = new BitSet(problem.pairs());
        long whole = worth();
        long begun = choice.looked();
        for (int mentee = 0; mentee < counted.length; mentee++) {
            if (choice.looked() - begun > effort) {
                promising.set(problem.firstPair(mentee), problem.firstPair(mentee + 1));
            } else {
                addPromising(promising, mentee, whole, incumbent);
            }
        }
        return promising;
    }

    private void addPromising(BitSet promising, int mentee, long whole, long incumbent) {
        long best = choose(mentee);
        for (int at = 0; at < choice.count(); at++) {
            long with = choice.bestWith(at);
            if (with != FloorChoice.NONE && rounded(whole - best + with) > incumbent) {
                promising.set(choice.pair(at));
            }
        }
        beat();
    }

    private void beat() {
        pulse.beat(choice.looked() - beaten);
        beaten = choice.looked();
    }

    private long bound() {
        long worth = worth();
        return worth == FloorChoice.NONE ? worth : rounded(worth);
    }

    private long rounded(long worth) {
        return grain.down(Math.floorDiv(worth, goal.scale()));
    }

    /** What places and choices are worth at the prices as they are, in units of weight; counts who chooses whom. */
    private long worth() {
        Arrays.fill(load, 0);
        chosenCount = 0;
        long sum = 0;
        for (int mentor = 0; mentor < price.length; mentor++) {
            sum += price[mentor] * capacity[mentor];
        }
        for (int mentee = 0; mentee < counted.length; mentee++) {
            long best = choose(mentee);
            if (best == FloorChoice.NONE) {
                return best;
            }
            sum += best - goal.weight() * problem.unfilledPrice(mentee) * problem.wanted(mentee);
            for (int pair : choice.chosen()) {
                load[problem.mentor(pair)]++;
                chosen[chosenCount++] = pair;
            }
            beat();
        }
        return sum;
    }

    private long choose(int mentee) {
        choice.begin(problem.wanted(mentee), counted[mentee] ? goal.floor() : Long.MIN_VALUE / 2);
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            int mentor = problem.mentor(pair);
            if (capacity[mentor] > 0) {
                choice.add(pair, goal.weight() * problem.gain(mentee, pair) - price[mentor], problem.score(pair));
            }
        }
        return choice.best();
    }

    /** Who is chosen more often than they have places becomes dearer, who less often cheaper; false if nobody does. */
    private boolean step(double distance) {
        double norm = 0;
        for (int mentor = 0; mentor < price.length; mentor++) {
            norm += (double) excess(mentor) * excess(mentor);
        }
        double length = norm == 0 ? 0 : goal.scale() * distance / norm;
        boolean moved = false;
        for (int mentor = 0; mentor < price.length; mentor++) {
            long to = Math.max(0, Math.min(mostPrice, Math.round(price[mentor] + length * excess(mentor))));
            moved |= to != price[mentor];
            price[mentor] = to;
        }
        return moved;
    }

    private int excess(int mentor) {
        int excess = load[mentor] - capacity[mentor];
        return excess > 0 || price[mentor] > 0 ? excess : 0;
    }
}
