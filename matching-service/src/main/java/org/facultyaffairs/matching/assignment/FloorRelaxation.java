package org.facultyaffairs.matching.assignment;

/**
 * What a search under a floor would be without the floor: what the floor asks of each mentee ({@link FloorCuts}) is priced
 * by multipliers, which make their pairs count more (Lagrangian relaxation), and what is left is an optimal match of the
 * changed scores, kept by an {@link ExchangeNetwork}. It bounds every match that respects the floor.
 */
final class FloorRelaxation {

    private final CohortProblem problem;
    private final FloorGoal goal;
    private final Grain grain;
    private final ExchangeNetwork network;
    private final FloorDomain domain;
    private final FloorCuts cuts;
    private final long[] sumPrice;
    private final long[] numberPrice;
    private final long[] sumMissing;
    private final long[] numberMissing;
    private final long mostPrice;

    FloorRelaxation(CohortProblem problem, FloorGoal goal, FloorDomain domain, Prices prices, Pulse pulse) {
        this.problem = problem;
        this.goal = goal;
        this.grain = goal.weight() == 0 ? new Grain(1, 0) : Grain.ofTotals(problem);
        this.domain = domain;
        this.network = new ExchangeNetwork(problem, pulse);
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            network.price(mentor, goal.weight() * prices.of(mentor));
        }
        this.cuts = new FloorCuts(problem, domain);
        this.sumPrice = new long[problem.mentees()];
        this.numberPrice = new long[problem.mentees()];
        this.sumMissing = new long[problem.mentees()];
        this.numberMissing = new long[problem.mentees()];
        this.mostPrice = goal.mostMultiplier(problem);
    }

    /** Makes every mentee's weights those of the domain; without a total to look at, all floors weigh the same at first. */
    void begin() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            sumPrice[mentee] = goal.weight() == 0 && domain.counts(mentee) ? goal.scale() : 0;
            weigh(mentee);
        }
    }

    /** Takes over what the domain says of a mentee. */
    void weigh(int mentee) {
        cuts.draw(mentee);
        if (cuts.asksNothing(mentee)) {
            sumPrice[mentee] = 0;
            numberPrice[mentee] = 0;
        }
        price(mentee);
    }

    private void price(int mentee) {
        network.release(mentee);
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            long score = problem.score(pair);
            network.weigh(
                    pair,
                    domain.isLeft(pair)
                            ? goal.weight() * score
                                    + sumPrice[mentee] * cuts.toSum(mentee, score)
                                    + numberPrice[mentee] * cuts.toNumber(mentee, score)
                            : Residual.FORBIDDEN);
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
            measure(mentee);
            sum += goal.weight() * worth(mentee) + priced(mentee);
        }
        return grain.down(Math.floorDiv(sum, goal.scale()));
    }

    private void measure(int mentee) {
        if (cuts.asksNothing(mentee)) {
            return;
        }
        sumMissing[mentee] = cuts.sum(mentee);
        numberMissing[mentee] = cuts.number(mentee);
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (matched(pair)) {
                sumMissing[mentee] -= cuts.toSum(mentee, problem.score(pair));
                numberMissing[mentee] -= cuts.toNumber(mentee, problem.score(pair));
            }
        }
    }

    /** What the mentee has above what is asked, at its price; negative for what is missing. */
    private long priced(int mentee) {
        return cuts.asksNothing(mentee)
                ? 0
                : -sumPrice[mentee] * sumMissing[mentee] - numberPrice[mentee] * numberMissing[mentee];
    }

    /** Moves the multipliers (Polyak 1969); false if none moves, as the floors are met exactly where they have a price. */
    boolean step(double distance) {
        double norm = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (!cuts.asksNothing(mentee)) {
                double sum = slope(sumMissing[mentee], sumPrice[mentee]);
                double number = slope(numberMissing[mentee], numberPrice[mentee]);
                norm += sum * sum + number * number;
            }
        }
        if (norm == 0) {
            return false;
        }
        double length = goal.scale() * distance / norm;
        boolean moved = false;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (!cuts.asksNothing(mentee)) {
                long sum = moved(sumPrice[mentee], length * slope(sumMissing[mentee], sumPrice[mentee]));
                long number = moved(numberPrice[mentee], length * slope(numberMissing[mentee], numberPrice[mentee]));
                if (sum != sumPrice[mentee] || number != numberPrice[mentee]) {
                    sumPrice[mentee] = sum;
                    numberPrice[mentee] = number;
                    price(mentee);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** Nothing is gained by making cheaper what costs nothing. */
    private static double slope(long missing, long price) {
        return missing > 0 || price > 0 ? missing : 0;
    }

    private long moved(long price, double by) {
        return Math.max(0, Math.min(mostPrice, Math.round(price + by)));
    }

    /** Whether the mentee falls under the floor as things stand. */
    boolean falls(int mentee) {
        return domain.counts(mentee) && sum(mentee) < domain.floor(mentee);
    }

    /** By how much the mentee keeps the bound from being exact, as it misses the floor or exceeds it at a price. */
    double wrong(int mentee) {
        return falls(mentee) ? ((double) domain.floor(mentee) - sum(mentee)) * goal.scale() : priced(mentee);
    }

    /** Whether nobody falls under the floor as things stand. */
    boolean respectsFloor() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (falls(mentee)) {
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
