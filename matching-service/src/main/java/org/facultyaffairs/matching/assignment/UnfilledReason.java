package org.facultyaffairs.matching.assignment;

/** Finds why places of a mentee stay unfilled. */
final class UnfilledReason {

    private UnfilledReason() {}

    static Unfilled.Why of(CohortMatch match, int mentee) {
        CohortProblem problem = match.problem();
        SlotFit fit = new SlotFit(match, mentee);
        boolean candidate = false;
        boolean other = false;
        boolean ofTheArea = false;
        boolean room = false;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            int mentor = problem.mentor(pair);
            if (problem.capacity(mentor) == 0) {
                continue;
            }
            candidate = true;
            if (!match.matched(pair)) {
                boolean fits = fit.fits(pair);
                other = true;
                ofTheArea |= fits;
                room |= fits && match.load(mentor) < problem.capacity(mentor);
            }
        }
        if (!candidate) {
            return Unfilled.Why.NO_CANDIDATE;
        }
        if (!other) {
            return Unfilled.Why.TOO_FEW_CANDIDATES;
        }
        if (!ofTheArea) {
            return Unfilled.Why.NO_CANDIDATE_OF_THE_AREA;
        }
        return room ? Unfilled.Why.NOT_WORTH_IT : Unfilled.Why.PLACES_TAKEN;
    }
}
