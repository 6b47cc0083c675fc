package org.facultyaffairs.matching.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fair match: the worst-off mentee as high as possible, then the total. Who is worst off is seen by the sum of the
 * scores of each mentee's pairs; mentees who want nobody, or have no candidate with room, are left out, as no match can
 * help them; so are those whom the problem exempts. The highest minimum is sought by bisection between that of the
 * optimal match and what each mentee could have at best, then by small steps; the bounds say how far the answer is
 * proven. With coverage the answer is respected but rarely proven.
 */
public final class FairMatch {

    private static final long FIND_EFFORT = FloorMatch.EFFORT / 10;
    private static final long CLIMB_EFFORT = FloorMatch.EFFORT / 16;
    private static final int MOST_LIFTS = 40;
    private static final int HARDLY = 10_000;

    private final CohortProblem problem;
    private final Pulse pulse;
    private final CohortMatch optimum;
    private final Grain sums;
    private long minimum;
    private long bound;
    private int[] pairs;
    private @Nullable FloorMatch best;

    private FairMatch(CohortProblem problem, CohortMatch optimum, Watch watch) {
        this.problem = problem;
        this.pulse = new Pulse(watch);
        this.optimum = optimum;
        this.pairs = optimum.pairs();
        this.minimum = minimum(optimum);
        this.sums = Grain.ofSums(problem);
        this.bound = sums.down(bound(problem));
    }

    /**
     * Finds the fair match.
     *
     * @throws MatchCancelled when the watch says so
     */
    public static FairResult of(CohortProblem problem, Watch watch) {
        return from(problem, OptimalMatch.of(problem, watch), watch);
    }

    /** The fair match, found from the optimal one. */
    static FairResult from(CohortProblem problem, CohortMatch optimum, Watch watch) {
        FairMatch fair = new FairMatch(problem, optimum, watch);
        fair.raise();
        return fair.result();
    }

    /**
     * Finds the greatest total with which nobody falls under the minimum; empty if none was found, which is no proof that
     * there is none.
     *
     * @param minimum in millionths, a sum of scores
     * @throws MatchCancelled when the watch says so
     */
    public static Optional<FrontierPoint> atLeast(CohortProblem problem, long minimum, Watch watch) {
        return point(problem, OptimalMatch.of(problem, watch), minimum, watch);
    }

    /** The least sum of scores among the mentees who want somebody and have a candidate with room; 0 without such. */
    static long minimum(CohortMatch match) {
        CohortProblem problem = match.problem();
        long least = Long.MAX_VALUE;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (FloorWorth.counts(problem, mentee)) {
                long sum = 0;
                for (int pair : match.partners(mentee)) {
                    sum += problem.score(pair);
                }
                least = Math.min(least, sum);
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /** What is worth most with this floor, starting from the optimum without one. */
    static Optional<FrontierPoint> point(CohortProblem problem, CohortMatch optimum, long floor, Watch watch) {
        long least = minimum(optimum);
        if (least >= floor) {
            return Optional.of(new FrontierPoint(least, optimum.total(), optimum.bound(), optimum));
        }
        FloorMatch found = FloorMatch.of(problem, floor, optimum.prices(), new Pulse(watch));
        int[] pairs = found.pairs();
        if (pairs == null) {
            return Optional.empty();
        }
        CohortMatch match = CohortMatch.of(problem, pairs, optimum.prices(), optimum.bound());
        return Optional.of(new FrontierPoint(minimum(match), match.total(), found.bound(), match));
    }

    private void raise() {
        bisect();
        climb();
        if (best != null) {
            FloorMatch again = best.floor() == minimum
                    ? best
                    : FloorMatch.lifted(problem, minimum, optimum.prices(), pairs, pulse);
            best = again.pairs() == null ? best : again;
        }
        if (best != null && best.floor() == minimum) {
            best.prove();
        }
    }

    private void bisect() {
        long unknown = bound;
        long tried = bound;
        while (minimum < unknown) {
            FloorMatch found = FloorMatch.find(problem, tried, optimum.prices(), FIND_EFFORT, pulse);
            if (!taken(found)) {
                boolean first = tried == bound;
                bound = found.impossible() ? Math.min(bound, tried - sums.step()) : bound;
                if (first && !problem.hasCoverage()) {
                    bound = new MinimumBound(problem, pulse).lower(minimum, bound);
                }
                unknown = Math.min(tried - sums.step(), bound);
            }
            tried = sums.between(minimum, unknown);
            pulse.stage("fair", 0.5);
        }
    }

    /**
     * Where a floor was not found, a higher one may still be in reach. So those who are worst off are lifted from the best
     * match, by less each time that fails, until it is hardly worth it. The larger the cohort, the fewer such tries.
     */
    private void climb() {
        long least = Math.max(sums.step(), Math.abs(bound) / HARDLY);
        long most = Math.min(MOST_LIFTS, CLIMB_EFFORT / (problem.pairs() + 1));
        long gap = (bound - minimum) / 4;
        for (int lifts = 0; lifts < most && minimum < bound && gap >= least; lifts++) {
            pulse.stage("fair", 0.5 + 0.5 * lifts / most);
            long tried = sums.down(Math.min(bound, minimum + gap));
            if (!taken(FloorMatch.lifted(problem, tried, optimum.prices(), pairs, pulse))) {
                gap /= 2;
            }
        }
        pulse.stage("fair", 1);
    }

    private boolean taken(FloorMatch match) {
        int[] found = match.pairs();
        if (found == null) {
            return false;
        }
        best = match;
        pairs = found;
        minimum = minimum(CohortMatch.of(problem, found, optimum.prices(), optimum.bound()));
        return true;
    }

    private FairResult result() {
        int[] found = best == null ? null : best.pairs();
        if (best == null || found == null) {
            return new FairResult(optimum, minimum, bound, optimum.bound());
        }
        CohortMatch match = CohortMatch.of(problem, found, optimum.prices(), optimum.bound());
        return new FairResult(match, minimum, bound, best.bound());
    }

    /** The lowest of what each mentee could have at best. */
    private static long bound(CohortProblem problem) {
        FloorDomain domain = new FloorDomain(problem, Long.MIN_VALUE);
        long least = Long.MAX_VALUE;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (domain.counts(mentee)) {
                least = Math.min(least, domain.reach(mentee).best());
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
