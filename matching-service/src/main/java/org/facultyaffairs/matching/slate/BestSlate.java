package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chooses the best slate and proves it. First what is asked is missed by as little as can be, counted in places short, places
 * too many and values missing, all added up; then points are as many as can be; then members come as early as can be in
 * the order given (the smallest sum of places). Of slates that are equal in all this always the same one is chosen.
 * Where the search has taken very many steps, it stops and says that what it found is not proved.
 *
 * <p>Only the best of each cell of like contenders can matter. Over those, a linear programme gives prices of what is
 * asked, prices prove a bound in whole numbers, and where a gap is left, the search branches on how many come from a
 * cell.
 */
public final class BestSlate {

    /** Far more than is needed as a rule; quotas on many attributes that contradict each other can take any number. */
    private static final int STEPS = 4_000;

    /** More than this is never missing. */
    private static final int MOST_MISSING = 1 << 20;

    private BestSlate() {}

    /** The best slate; of no contenders, the empty one. */
    public static SlateChoice of(SlateProblem problem) {
        return of(problem, STEPS);
    }

    static SlateChoice of(SlateProblem problem, int steps) {
        if (problem.contenders() == 0) {
            return choice(problem, new int[0], true);
        }
        Cells cells = new Cells(problem);
        Demands demands = new Demands(problem, cells);
        int missing = 0;
        int effort = steps;
        boolean proved = true;
        while (true) {
            Search search = new Search(problem, cells, demands, missing, effort);
            Optional<int[]> found = search.run();
            proved &= search.complete();
            if (found.isPresent()) {
                return choice(problem, found.get(), proved);
            }
            effort = proved ? steps : 2 * effort;
            missing = search.complete() ? search.next() : Math.min(2 * missing + 1, MOST_MISSING);
        }
    }

    private static SlateChoice choice(SlateProblem problem, int[] members, boolean proved) {
        return new SlateChoice(
                Arrays.stream(members).boxed().toList(),
                Arrays.stream(members).mapToLong(problem::points).sum(),
                problem.missing(members),
                proved);
    }
}
