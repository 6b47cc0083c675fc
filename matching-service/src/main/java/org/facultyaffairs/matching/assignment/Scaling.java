package org.facultyaffairs.matching.assignment;

/**
 * Bidding with steps that shrink from phase to phase (epsilon-scaling: Bertsekas, 1979; Goldberg and Kennedy, 1995).
 * Large steps find out at once where prices must be high; small ones make them right. Before each phase all prices fall a
 * little, since the larger steps overshot.
 */
final class Scaling {

    /** The step of each phase, as the part of the greatest cost. */
    private static final int[] STEPS = {4, 20, 100, 500, 5_000, 20_000};

    /** How far prices fall before each phase, likewise; 0 for not at all. */
    private static final int[] FALLS = {0, 2, 10, 50, 250, 2_500};

    /** Prices are good enough to choose candidates by after this phase. */
    private static final int CHOOSE_AFTER = 3;

    /** By how much a step must be finer than the scores before prices are rounded to theirs. */
    private static final int FINE = 20;

    private final CohortProblem problem;
    private final Pulse pulse;
    private final CandidateScan scan;

    Scaling(CohortProblem problem, Pulse pulse, CandidateScan scan) {
        this.problem = problem;
        this.pulse = pulse;
        this.scan = scan;
    }

    /** Candidates at prices near the optimal ones, and what is held at them. */
    Candidates near() {
        Candidates candidates = MatchSearch.list(problem, scan, new long[problem.mentors()]);
        Bidding bidding = new Bidding(candidates, pulse);
        long grain = candidates.grain();
        for (int phase = 0; phase < STEPS.length; phase++) {
            pulse.stage("bid", (double) phase / STEPS.length);
            candidates.reprice(fallen(candidates, FALLS[phase]));
            long step = Math.max(1, candidates.outside() / STEPS[phase]);
            bidding.phase(step, Long.MAX_VALUE, problem.mentees() / 100_000);
            candidates.reprice(bidding.prices());
            if (step < grain / FINE) {
                candidates.reprice(rounded(candidates.base(), grain));
                return candidates;
            }
            if (phase == CHOOSE_AFTER && candidates.size() < problem.pairs()) {
                candidates = MatchSearch.list(problem, scan, candidates.base());
                bidding = new Bidding(candidates, pulse);
            }
        }
        return candidates;
    }

    /** With coarse scores there are optimal prices as coarse, and steps are fine enough to tell which ones they are. */
    private static long[] rounded(long[] prices, long grain) {
        long[] rounded = prices.clone();
        for (int mentor = 0; mentor < rounded.length; mentor++) {
            rounded[mentor] = (prices[mentor] + grain / 2) / grain * grain;
        }
        return rounded;
    }

    private static long[] fallen(Candidates candidates, int part) {
        long[] prices = candidates.base().clone();
        long fall = part == 0 ? 0 : candidates.outside() / part;
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] = Math.max(0, prices[mentor] - fall);
        }
        return prices;
    }
}
