package org.facultyaffairs.matching.assignment;

/**
 * Bounds the highest minimum from above: a floor is out of reach if it takes more places than there are
 * ({@link FloorDemand}), or if mentees, weighed by some multipliers, cannot together have as much as the floor asks for.
 * The lowest such floor is sought by bisection, with multipliers as the root of a {@link FloorSearch} finds them.
 */
final class MinimumBound {

    private final CohortProblem problem;
    private final Pulse pulse;
    private final boolean[] counted;
    private final Grain sums;
    private long effort = FloorMatch.EFFORT;

    MinimumBound(CohortProblem problem, Pulse pulse) {
        this.problem = problem;
        this.pulse = pulse;
        this.counted = FloorWorth.counted(problem);
        this.sums = Grain.ofSums(problem);
    }

    /** A bound between a minimum that is reached and one that is not exceeded, both sums that there are. */
    long lower(long reached, long bound) {
        long low = reached;
        long high = bound;
        while (low < high && effort > 0) {
            long floor = sums.between(low, high);
            if (outOfReach(floor)) {
                high = floor - sums.step();
            } else {
                low = floor;
            }
        }
        return high;
    }

    private boolean outOfReach(long floor) {
        FloorDomain domain = new FloorDomain(problem, floor, counted);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (!domain.narrow(mentee)) {
                return true;
            }
        }
        return new FloorDemand(problem, domain, pulse).exceedsWhatIsOpen() || outweighed(floor);
    }

    private boolean outweighed(long floor) {
        FloorGoal goal = FloorGoal.any(problem, floor);
        FloorSearch search = new FloorSearch(problem, goal, counted, Prices.zero(problem.mentors()), -1, 0, pulse);
        boolean out = search.run() < 0;
        effort -= search.looked();
        return out;
    }
}
