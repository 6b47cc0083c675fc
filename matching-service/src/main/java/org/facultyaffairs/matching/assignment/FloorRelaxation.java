package org.facultyaffairs.matching.assignment;

/**
 * What a search under a floor would be without the floor: the floor of each mentee is priced by a multiplier, which makes
 * their scores count more (Lagrangian relaxation), and what is left is an optimal match of the changed scores, kept by an
 * {@link ExchangeNetwork}. It bounds every match that respects the floor.
 */
final class FloorRelaxation {

    private final CohortProblem problem;
    private final FloorGoal goal;
    private final Grain grain;
    private final ExchangeNetwork network;
    private final FloorDomain domain;
    private final long[] multiplier;
    private final long mostMultiplier;

    FloorRelaxation(CohortProblem problem, FloorGoal goal, FloorDomain domain, Prices prices, Pulse pulse) {
        this.problem = problem;
        this.goal = goal;
        this.grain = goal.weight() == 0 ? new Grain(1, 0) : Grain.ofTotals(problem);
        this.domain = domain;
        this.network = new ExchangeNetwork(problem, pulse);
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            network.price(mentor, goal.weight() * prices.of(mentor));
        }
        this.multiplier = new long[problem.mentees()];
        this.mostMultiplier = goal.mostMultiplier(problem);
    }

    /** Makes every mentee's weights those of the domain; without a total to look at, all floors weigh the same at first. */
    void begin() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            multiplier[mentee] = goal.weight() == 0 && domain.counts(mentee) ? goal.scale() : 0;
            weigh(mentee);
        }
    }

    /** Takes over what the domain says of a mentee. */
    void weigh(int mentee) {
        network.release(mentee);
        multiplier[mentee] = domain.isSafe(mentee) ? 0 : multiplier[mentee];
        long times = goal.weight() + multiplier[mentee];
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            network.weigh(pair, domain.isOpen(pair) ? times * problem.score(pair) : Residual.FORBIDDEN);
        }
        network.weighUnfilled(mentee, -goal.weight() * problem.unfilledPrice(mentee));
    }

    /** Sets a pair of the mentee aside as matched; their weights are out of date then. */
    void fix(int pair, int mentee) {
        network.fix(pair, mentee);
    }

    /** Takes {@link #fix} back. */
    void unfix(int pair, int mentee) {
        network.unfix(pair, mentee);
    }

    /** Solves it; no match that the domain allows and that respects the floor is worth more than the answer. */
    long bound() {
        network.settle();
        long sum = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long missing = sum(mentee) - domain.floor(mentee);
            sum += goal.weight() * worth(mentee) + (multiplier[mentee] == 0 ? 0 : multiplier[mentee] * missing);
        }
        return grain.down(Math.floorDiv(sum, goal.scale()));
    }

    /** Moves the multipliers (Polyak 1969); false if none moves, as the floors are met exactly where they have a price. */
    boolean step(double distance) {
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
    double missing(int mentee) {
        if (!domain.counts(mentee)) {
            return 0;
        }
        double missing = (double) domain.floor(mentee) - sum(mentee);
        return missing > 0 || multiplier[mentee] > 0 ? missing : 0;
    }

    /** By how much the mentee keeps the bound from being exact, as it misses the floor or exceeds it at a price. */
    double wrong(int mentee) {
        double missing = missing(mentee);
        return missing > 0 ? missing * goal.scale() : -missing * multiplier[mentee];
    }

    /** Whether nobody falls under the floor as things stand. */
    boolean respectsFloor() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (domain.counts(mentee) && sum(mentee) < domain.floor(mentee)) {
                return false;
            }
        }
        return true;
    }

    /** What the match is worth as things stand. */
    long total() {
        long total = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            total += worth(mentee);
        }
        return total;
    }

    /** The matched pairs, ascending, with those set aside. */
    int[] pairs() {
        return domain.withFixed(network.pairs());
    }

    boolean matched(int pair) {
        return network.state().seat[pair] >= 0;
    }

    /** How many candidate pairs have been looked at. */
    long looked() {
        return network.looked();
    }

    private long sum(int mentee) {
        return network.state().affinity(mentee) + domain.fixedSum(mentee);
    }

    private long worth(int mentee) {
        return network.worth(mentee) + domain.fixedSum(mentee);
    }
}
