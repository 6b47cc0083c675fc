package org.facultyaffairs.matching.assignment;

/**
 * The amounts that a sum can come to, where scores are coarse: those that differ from {@code rest} by a multiple of
 * {@code step}. A bound between two of them is as good as the lower one.
 */
record Grain(long step, long rest) {

    /** What the scores of one mentee can add up to. */
    static Grain ofSums(CohortProblem problem) {
        long step = 0;
        for (int pair = 0; pair < problem.pairs() && step != 1; pair++) {
            step = common(step, problem.score(pair));
        }
        return new Grain(Math.max(1, step), 0);
    }

    /** What a match can be worth: all places unfilled, and what each pair gains over that. */
    static Grain ofTotals(CohortProblem problem) {
        long step = 0;
        long nobody = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            nobody -= problem.wanted(mentee) * problem.unfilledPrice(mentee);
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1) && step != 1; pair++) {
                step = common(step, problem.gain(mentee, pair));
            }
        }
        step = Math.max(1, step);
        return new Grain(step, Math.floorMod(nobody, step));
    }

    /** The greatest amount that both are multiples of (Euclid); 0 stands for nothing yet. */
    static long common(long one, long other) {
        long greater = Math.abs(one);
        long rest = Math.abs(other);
        while (rest != 0) {
            long next = greater % rest;
            greater = rest;
            rest = next;
        }
        return greater;
    }

    /** The highest amount there is that is not above this one. */
    long down(long amount) {
        return amount - Math.floorMod(amount - rest, step);
    }

    /** An amount about halfway between two that there are, above the lower one. */
    long between(long low, long high) {
        return high - (high - low) / 2 / step * step;
    }
}
