package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.Optional;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;

/**
 * Chooses the best slate and proves it. First what is asked is missed by as little as can be, counted in places short, places
 * too many and values missing, all added up; then points are as many as can be; then members come as early as can be in
 * the order given (the smallest sum of places). Of slates that are equal in all this always the same one is chosen.
 * Where the search has taken a second or two, it stops and says how much better a slate could be at most.
 *
 * <p>Only the best of each cell of like contenders can matter. Over those, a linear programme gives prices of what is
 * asked, prices prove a bound in whole numbers, and where a gap is left, the search branches on how many come from a
 * cell.
 */
public final class BestSlate {

    /** Far more than is needed as a rule; quotas on many attributes that contradict each other can take any number. */
    private static final long STEPS = 5_000_000_000L;

    private final SlateProblem problem;
    private final Effort effort;
    /** Those with most points, however much they miss: a slate to fall back on. */
    private final int[] fittest;

    private BestSlate(SlateProblem problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        this.fittest = fittest(problem);
    }

    /**
     * The best slate; of no contenders, the empty one.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static SlateChoice of(SlateProblem problem, Watch watch) {
        return of(problem, watch, STEPS);
    }

    static SlateChoice of(SlateProblem problem, Watch watch, long steps) {
        return new BestSlate(problem, new Effort(steps, watch)).choose();
    }

    private static int[] fittest(SlateProblem problem) {
        Podium podium = new Podium(problem.size());
        for (int contender = 0; contender < problem.contenders(); contender++) {
            podium.offer(contender, problem.worth(contender));
        }
        return Arrays.stream(podium.members()).sorted().toArray();
    }

    private SlateChoice choose() {
        int most = problem.missing(fittest);
        if (most == 0 || problem.size() == problem.contenders()) {
            return choice(fittest, most, problem.worth(fittest));
        }
        return search(most);
    }

    private SlateChoice search(int most) {
        Cells cells = new Cells(problem);
        Demands demands = new Demands(problem, cells);
        int missing = 0;
        int missingAtLeast = 0;
        while (!effort.isOver()) {
            effort.next();
            Search search = new Search(problem, cells, demands, missing, effort);
            search.consider(fittest);
            Optional<int[]> found = search.run();
            if (found.isPresent()) {
                return choice(found.get(), missingAtLeast, search.bound());
            }
            missing = search.complete() ? search.next() : Math.min(most, missing + 1 + missing / 8);
            missingAtLeast = search.complete() ? missing : missingAtLeast;
        }
        return choice(fittest, missingAtLeast, Long.MAX_VALUE);
    }

    private SlateChoice choice(int[] members, int missingAtLeast, long worthAtMost) {
        long ifNothingWereAsked = points(fittest);
        return new SlateChoice(
                Arrays.stream(members).boxed().toList(),
                points(members),
                problem.missing(members),
                missingAtLeast,
                Math.min(ifNothingWereAsked, problem.pointsAtMost(worthAtMost)));
    }

    private long points(int[] members) {
        return Arrays.stream(members).mapToLong(problem::points).sum();
    }
}
