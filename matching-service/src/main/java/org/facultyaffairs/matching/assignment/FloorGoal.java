package org.facultyaffairs.matching.assignment;

/**
 * What a search under a floor is after.
 *
 * @param floor the sum of scores under which nobody may fall
 * @param scale how many units of weight make one unit of score, so that multipliers can be fractions
 * @param weight how much the total counts, in units of weight: the scale, or 0 when any match that respects the floor
 *     will do
 * @param rounds how often multipliers are moved before branching
 */
record FloorGoal(long floor, long scale, long weight, int rounds) {

    private static final long FINEST = 2_520;
    private static final int ROUNDS = 12;

    /** The greatest total. */
    static FloorGoal total(CohortProblem problem, long floor) {
        long scale = scale(problem, floor);
        return new FloorGoal(floor, scale, scale, ROUNDS);
    }

    /** Any match that respects the floor; a bound below 0 proves that there is none. */
    static FloorGoal any(CohortProblem problem, long floor) {
        return new FloorGoal(floor, scale(problem, floor), 0, 4 * ROUNDS);
    }

    private static long scale(CohortProblem problem, long floor) {
        return Math.max(1, Math.min(FINEST, (long) (room(problem, floor) / 64)));
    }

    /** The greatest multiplier with which no sum leaves the range of a long. */
    long mostMultiplier(CohortProblem problem) {
        return Math.max(0, Math.min(1_000_000 * scale, (long) room(problem, floor) - scale));
    }

    /** The greatest price of a mentor with which no sum leaves the range of a long. */
    long mostPrice(CohortProblem problem) {
        return (long) (Math.min(64.0 * scale, room(problem, floor)) * widest(problem, floor));
    }

    private static double room(CohortProblem problem, long floor) {
        double places = problem.mentees() + problem.pairs() + 1.0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            places += problem.wanted(mentee);
        }
        return Long.MAX_VALUE / 16.0 / places / widest(problem, floor);
    }

    private static double widest(CohortProblem problem, long floor) {
        double widest = Math.max(1, Math.abs((double) floor));
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            widest = Math.max(widest, Math.abs((double) problem.unfilledPrice(mentee)));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            widest = Math.max(widest, Math.abs((double) problem.score(pair)));
        }
        return widest;
    }
}
