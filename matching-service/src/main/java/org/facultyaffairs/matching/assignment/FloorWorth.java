package org.facultyaffairs.matching.assignment;

/**
 * What a sum of scores is worth to one mentee when nobody should fall under a floor: the sum itself, less a heavy
 * penalty for each unit that is missing to the floor.
 */
record FloorWorth(CohortProblem problem, long floor, long penalty) {

    private static final long HEAVY = 1_000;

    /** The penalty is a thousandfold, or less where sums would leave the range of a long. */
    static FloorWorth of(CohortProblem problem, long floor) {
        double widest = Math.abs((double) floor);
        double places = 1;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            places += problem.wanted(mentee);
            widest = Math.max(widest, Math.abs((double) problem.unfilledPrice(mentee)));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            widest = Math.max(widest, Math.abs((double) problem.score(pair)));
        }
        double room = Long.MAX_VALUE / 16.0 / (places * Math.max(1, widest));
        return new FloorWorth(problem, floor, Math.max(1, Math.min(HEAVY, (long) room)));
    }

    /** By mentee, whether the floor is meant for them. */
    static boolean[] counted(CohortProblem problem) {
        boolean[] counted = new boolean[problem.mentees()];
        for (int mentee = 0; mentee < counted.length; mentee++) {
            counted[mentee] = counts(problem, mentee);
        }
        return counted;
    }

    /** Whether the floor is meant for the mentee: they want somebody, there is somebody for them, nobody exempted them. */
    static boolean counts(CohortProblem problem, int mentee) {
        if (problem.wanted(mentee) == 0 || problem.isExempt(mentee)) {
            return false;
        }
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (problem.capacity(problem.mentor(pair)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How much the mentee loses, in worth, when their sum changes so. */
    long loss(int mentee, long before, long after) {
        return before - after + (problem.isExempt(mentee) ? 0 : penalty * (missing(after) - missing(before)));
    }

    private long missing(long sum) {
        return Math.max(0, floor - sum);
    }
}
