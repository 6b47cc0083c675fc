package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The part of a problem in which anything better than a known match must lie. A pair whose reduced cost is as high as the
 * distance from the bound to that match is in no better one (reduced-cost fixing, Dantzig, Fulkerson and Johnson 1954);
 * nor is one without which {@link FloorPricing} can do.
 */
final class ThinnedProblem {

    private final CohortProblem problem;
    private final int[] original;

    private ThinnedProblem(CohortProblem problem, int[] original) {
        this.problem = problem;
        this.original = Arrays.copyOf(original, problem.pairs());
    }

    /** Keeps the pairs with a reduced cost below {@code distance}, by the potentials of an optimal flow. */
    static ThinnedProblem of(Residual optimal, long distance) {
        return of(
                optimal.problem,
                pair -> optimal.weight[pair] != Residual.FORBIDDEN && optimal.reducedCost(pair) < distance);
    }

    /** Keeps these pairs. */
    static ThinnedProblem of(CohortProblem whole, IntPredicate kept) {
        int[] original = new int[whole.pairs()];
        int[] mentor = new int[whole.pairs()];
        long[] score = new long[whole.pairs()];
        int[] firstPair = new int[whole.mentees() + 1];
        int count = 0;
        for (int mentee = 0; mentee < whole.mentees(); mentee++) {
            for (int pair = whole.firstPair(mentee); pair < whole.firstPair(mentee + 1); pair++) {
                if (kept.test(pair)) {
                    original[count] = pair;
                    mentor[count] = whole.mentor(pair);
                    score[count++] = whole.score(pair);
                }
            }
            firstPair[mentee + 1] = count;
        }
        CohortProblem thinned = new CohortProblem(
                whole.wantedArray(),
                whole.unfilledPriceArray(),
                whole.capacityArray(),
                firstPair,
                Arrays.copyOf(mentor, count),
                Scores.of(Arrays.copyOf(score, count)),
                Areas.NONE,
                whole.exempt());
        return new ThinnedProblem(thinned, original);
    }

    /** Thins it further: keeps these pairs of it. */
    ThinnedProblem keeping(BitSet pairs) {
        ThinnedProblem further = of(problem, pairs::get);
        return new ThinnedProblem(further.problem, original(further.original));
    }

    CohortProblem problem() {
        return problem;
    }

    /** The numbers that these pairs have in the whole problem. */
    int[] original(int[] pairs) {
        return Arrays.stream(pairs).map(pair -> original[pair]).toArray();
    }
}
