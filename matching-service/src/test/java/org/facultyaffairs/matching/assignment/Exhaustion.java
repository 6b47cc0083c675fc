package org.facultyaffairs.matching.assignment;

/** The best total of a small cohort by trying everything: each slot of each mentee in turn, every partner or none. */
final class Exhaustion {

    private final CohortProblem problem;
    private final int[] room;
    private final boolean[] taken;

    private Exhaustion(CohortProblem problem) {
        this.problem = problem;
        this.room = new int[problem.mentors()];
        for (int mentor = 0; mentor < room.length; mentor++) {
            room[mentor] = problem.capacity(mentor);
        }
        this.taken = new boolean[problem.pairs()];
    }

    static long bestTotal(CohortProblem problem) {
        return new Exhaustion(problem).best(0, 0);
    }

    private long best(int mentee, int slot) {
        if (mentee == problem.mentees()) {
            return 0;
        }
        if (slot == problem.slots(mentee)) {
            return best(mentee + 1, 0);
        }
        long best = best(mentee, slot + 1) - problem.unfilledPrice(mentee);
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            int mentor = problem.mentor(pair);
            boolean covers = Areas.covers(problem.areas(mentor), problem.areaOf(problem.firstSlot(mentee) + slot));
            if (covers && room[mentor] > 0 && !taken[pair]) {
                taken[pair] = true;
                room[mentor]--;
                best = Math.max(best, best(mentee, slot + 1) + problem.score(pair));
                room[mentor]++;
                taken[pair] = false;
            }
        }
        return best;
    }
}
