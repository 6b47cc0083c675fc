package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Chooses the best slate, proved. First what is asked is missed by as little as can be, counted in places short, places
 * too many and values missing, all added up; then points are as many as can be; then members come as early as can be in
 * the order given (the smallest sum of places). Of slates that are equal in all this always the same one is chosen.
 *
 * <p>Only the best of each cell of like contenders can matter. Over those, a linear programme gives prices of what is
 * asked, prices prove a bound in whole numbers, and where a gap is left, the search branches on how many come from a
 * cell.
 */
public final class BestSlate {

    private BestSlate() {}

    /** The best slate; of no contenders, the empty one. */
    public static SlateChoice of(SlateProblem problem) {
        if (problem.contenders() == 0) {
            return choice(problem, new int[0]);
        }
        Cells cells = new Cells(problem);
        Demands demands = new Demands(problem, cells);
        int missing = 0;
        while (true) {
            Search search = new Search(problem, cells, demands, missing);
            Optional<int[]> found = search.run();
            if (found.isPresent()) {
                return choice(problem, found.get());
            }
            missing = search.next();
        }
    }

    private static SlateChoice choice(SlateProblem problem, int[] members) {
        return new SlateChoice(
                Arrays.stream(members).boxed().toList(),
                Arrays.stream(members).mapToLong(problem::points).sum(),
                problem.missing(members));
    }
}
