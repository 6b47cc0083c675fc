package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Finds the best match in which nobody falls under the floor, and proves it, by branch and bound. Bounds come from
 * Lagrangian relaxation: the floor of each mentee is priced by a multiplier, which makes their scores count more, and
 * what is left is an optimal match of the changed scores, kept by an {@link ExchangeNetwork}. Multipliers move by
 * Polyak's step (1969). A branch fixes or forbids one pair of a mentee for whom the relaxation is not exact; what then
 * can't reach the floor any more is forbidden as well. Deterministic; it stops when its effort is spent and says what
 * bound it has reached. Not for problems with coverage.
 */
final class FloorSearch {

    private final CohortProblem problem;
    private final FloorGoal goal;
    private final ExchangeNetwork network;
    private final FloorDomain domain;
    private final long[] multiplier;
    private final long mostMultiplier;
    private final long effort;
    private long incumbent;
    private int @Nullable [] best;

    /**
     * A search.
     *
     * @param counted by mentee, whether the floor is meant for them
     * @param prices where to begin
     * @param incumbent what a match must be worth more than to be of interest
     * @param effort how many candidate pairs may be looked at in all
     */
    FloorSearch(
            CohortProblem problem,
            FloorGoal goal,
            boolean[] counted,
            Prices prices,
            long incumbent,
            long effort,
            Pulse pulse) {
        this.problem = problem;
        this.goal = goal;
        this.network = new ExchangeNetwork(problem, pulse);
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            network.price(mentor, goal.weight() * prices.of(mentor));
        }
        this.domain = new FloorDomain(problem, goal.floor(), counted);
        this.multiplier = new long[problem.mentees()];
        this.mostMultiplier = goal.mostMultiplier(problem);
        this.incumbent = incumbent;
        this.effort = effort;
    }

    /** Searches; no match that respects the floor is worth more than the answer, unless it is the incumbent. */
    long run() {
        boolean open = true;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            open &= domain.narrow(mentee);
            multiplier[mentee] = goal.weight() == 0 && domain.counts(mentee) ? goal.scale() : 0;
            weigh(mentee);
        }
        return open ? explore(goal.rounds()) : Long.MIN_VALUE;
    }

    /** The pairs of the best match found, null if none is better than what was there before. */
    int @Nullable [] best() {
        return best;
    }

    /** How many candidate pairs have been looked at. */
    long looked() {
        return network.looked();
    }

    private long explore(int rounds) {
        long bound = ascend(rounds);
        if (bound <= incumbent || network.looked() > effort) {
            return bound;
        }
        int pair = branching();
        if (pair < 0) {
            return bound;
        }
        return Math.min(bound, Math.max(without(pair), with(pair)));
    }

    private long without(int pair) {
        int mentee = problem.menteeOf(pair);
        int mark = domain.mark();
        domain.forbid(pair);
        long bound = narrowed(mentee);
        domain.backTo(mark);
        weigh(mentee);
        return bound;
    }

    private long with(int pair) {
        int mentee = problem.menteeOf(pair);
        int mark = domain.mark();
        domain.fix(pair);
        network.fix(pair, mentee);
        long bound = narrowed(mentee);
        domain.backTo(mark);
        network.unfix(pair, mentee);
        weigh(mentee);
        return bound;
    }

    private long narrowed(int mentee) {
        if (!domain.narrow(mentee)) {
            return Long.MIN_VALUE;
        }
        weigh(mentee);
        return explore(Math.max(1, goal.rounds() / 2));
    }

    private void weigh(int mentee) {
        network.release(mentee);
        multiplier[mentee] = domain.isSafe(mentee) ? 0 : multiplier[mentee];
        long times = goal.weight() + multiplier[mentee];
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            network.weigh(pair, domain.isOpen(pair) ? times * problem.score(pair) : Residual.FORBIDDEN);
        }
        network.weighUnfilled(mentee, -goal.weight() * problem.unfilledPrice(mentee));
    }

    /** Improves the bound by moving the multipliers, and takes the matches on the way that respect the floor. */
    private long ascend(int rounds) {
        long lowest = Long.MAX_VALUE;
        double share = 1;
        for (int round = 0; round < rounds; round++) {
            network.settle();
            long bound = bound();
            share = bound < lowest ? share : share / 2;
            lowest = Math.min(lowest, bound);
            takeIfBetter();
            if (lowest <= incumbent || (round + 1 < rounds && !step(share * (bound - incumbent)))) {
                break;
            }
        }
        return lowest;
    }

    private long bound() {
        long sum = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long missing = sum(mentee) - domain.floor(mentee);
            sum += goal.weight() * worth(mentee) + (multiplier[mentee] == 0 ? 0 : multiplier[mentee] * missing);
        }
        return Math.floorDiv(sum, goal.scale());
    }

    private long sum(int mentee) {
        return network.state().affinity(mentee) + domain.fixedSum(mentee);
    }

    private long worth(int mentee) {
        return network.worth(mentee) + domain.fixedSum(mentee);
    }

    private boolean step(double distance) {
        double norm = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            double missing = missing(mentee);
            norm += missing * missing;
        }
        if (norm == 0) {
            return false;
        }
        double length = goal.scale() * distance / norm;
        boolean moved = false;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long to = Math.round(multiplier[mentee] + length * missing(mentee));
            to = Math.max(0, Math.min(mostMultiplier, to));
            if (to != multiplier[mentee]) {
                multiplier[mentee] = to;
                weigh(mentee);
                moved = true;
            }
        }
        return moved;
    }

    /** What is missing to the floor; negative where a priced floor is exceeded. */
    private double missing(int mentee) {
        if (!domain.counts(mentee)) {
            return 0;
        }
        double missing = (double) domain.floor(mentee) - sum(mentee);
        return missing > 0 || multiplier[mentee] > 0 ? missing : 0;
    }

    private void takeIfBetter() {
        long total = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (domain.counts(mentee) && sum(mentee) < domain.floor(mentee)) {
                return;
            }
            total += worth(mentee);
        }
        long found = goal.weight() == 0 ? Long.MAX_VALUE : total;
        if (found > incumbent) {
            incumbent = found;
            best = domain.withFixed(network.pairs());
        }
    }

    /** The pair to decide next: of the mentee for whom the relaxation is furthest from exact. */
    private int branching() {
        int furthest = -1;
        double most = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            double missing = missing(mentee);
            double wrong = missing > 0 ? missing * goal.scale() : -missing * multiplier[mentee];
            if (wrong > most && pairOf(mentee, missing > 0) >= 0) {
                most = wrong;
                furthest = mentee;
            }
        }
        return furthest < 0 ? -1 : pairOf(furthest, missing(furthest) > 0);
    }

    /** Of a mentee with too little, the matched pair of the least score; of one with too much, that of the greatest. */
    private int pairOf(int mentee, boolean tooLittle) {
        int chosen = -1;
        int open = -1;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (network.state().seat[pair] >= 0) {
                boolean lower = chosen >= 0 && problem.score(pair) < problem.score(chosen);
                chosen = chosen < 0 || lower == tooLittle ? pair : chosen;
            } else if (domain.isOpen(pair) && (open < 0 || problem.score(pair) > problem.score(open))) {
                open = pair;
            }
        }
        return chosen < 0 && domain.places(mentee) > 0 ? open : chosen;
    }
}
