package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * The choices between fairness and total: from the optimal match, whose minimum is lowest, to the fair match, whose
 * minimum is highest. No point is worse than another in both.
 */
public final class Frontier {

    private Frontier() {}

    /**
     * The frontier, by ascending minimum. Floors are spread evenly between both ends; where a match for one floor reaches
     * the next one as well, the point is not told twice, so that coarse scores give fewer points.
     *
     * @param points how many floors are tried, 2 or more
     * @throws MatchCancelled when the watch says so
     */
    public static List<FrontierPoint> of(CohortProblem problem, int points, Watch watch) {
        if (points < 2) {
            throw new IllegalArgumentException("A frontier has 2 points or more, not " + points + ".");
        }
        CohortMatch optimum = OptimalMatch.of(problem, watch);
        FairResult fair = FairMatch.from(problem, optimum, watch);
        long lowest = FairMatch.minimum(optimum);
        List<FrontierPoint> frontier = new ArrayList<>();
        add(frontier, new FrontierPoint(lowest, optimum.total(), optimum.bound(), optimum));
        for (int i = 1; i < points - 1; i++) {
            long floor = lowest + (long) ((double) (fair.minimum() - lowest) * i / (points - 1));
            if (frontier.get(frontier.size() - 1).minimum() < floor) {
                FairMatch.point(problem, optimum, floor, watch).ifPresent(point -> add(frontier, point));
            }
            watch.progress("frontier", (double) i / (points - 1));
        }
        add(frontier, new FrontierPoint(fair.minimum(), fair.match().total(), fair.totalBound(), fair.match()));
        return List.copyOf(frontier);
    }

    /** Adds a point, and takes out those that are no better in anything. */
    private static void add(List<FrontierPoint> frontier, FrontierPoint point) {
        frontier.removeIf(other -> other.minimum() <= point.minimum() && other.total() <= point.total());
        boolean beaten = frontier.stream()
                .anyMatch(other -> other.minimum() >= point.minimum() && other.total() >= point.total());
        if (!beaten) {
            frontier.add(point);
        }
    }
}
