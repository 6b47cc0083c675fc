package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/** Counts {@link Envy}. */
final class EnvyCount {

    private final CohortMatch match;
    private final CohortProblem problem;
    private final long[] weakest;

    private EnvyCount(CohortMatch match) {
        this.match = match;
        this.problem = match.problem();
        this.weakest = new long[problem.mentors()];
        Arrays.fill(weakest, Long.MAX_VALUE);
        for (int pair : match.pairs()) {
            int mentor = problem.mentor(pair);
            weakest[mentor] = Math.min(weakest[mentor], problem.score(pair));
        }
    }

    static Envy of(CohortMatch match) {
        EnvyCount count = new EnvyCount(match);
        int pairs = 0;
        int mentees = 0;
        for (int mentee = 0; mentee < count.problem.mentees(); mentee++) {
            int envied = count.envied(mentee);
            pairs += envied;
            mentees += envied > 0 ? 1 : 0;
        }
        return new Envy(pairs, mentees);
    }

    private int envied(int mentee) {
        if (problem.wanted(mentee) == 0) {
            return 0;
        }
        SlotFit fit = new SlotFit(match, mentee);
        int[] partners = match.partners(mentee);
        int envied = 0;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (!match.matched(pair) && mentorWould(pair) && menteeWould(mentee, pair, partners, fit)) {
                envied++;
            }
        }
        return envied;
    }

    private boolean mentorWould(int pair) {
        int mentor = problem.mentor(pair);
        return match.load(mentor) < problem.capacity(mentor)
                || (problem.capacity(mentor) > 0 && problem.score(pair) > weakest[mentor]);
    }

    private boolean menteeWould(int mentee, int pair, int[] partners, SlotFit fit) {
        if (problem.gain(mentee, pair) > 0 && fit.fits(pair)) {
            return true;
        }
        for (int partner : partners) {
            if (problem.score(pair) > problem.score(partner) && fit.fitsFor(partner, pair)) {
                return true;
            }
        }
        return false;
    }
}
