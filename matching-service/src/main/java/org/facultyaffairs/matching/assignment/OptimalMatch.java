package org.facultyaffairs.matching.assignment;

/**
 * The match worth most to the whole, proven by its prices. One thread computes it, and every comparison has a rule for
 * ties: of equally cheap mentors a mentee bids for the one with the lower index, and mentees bid in ascending order. So
 * the same problem has the same match on every machine.
 */
public final class OptimalMatch {

    private OptimalMatch() {}

    /**
     * The optimal match.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static CohortMatch of(CohortProblem problem, Watch watch) {
        return new MatchSearch(problem, new Pulse(watch)).match(null);
    }

    /**
     * The optimal match, found sooner from the prices of a similar problem; whatever the prices, the result is optimal.
     *
     * @param warm a price for each mentor
     * @throws InvalidCohort {@code prices-differ} if they are for another number of mentors
     * @throws MatchCancelled if the watch calls it off
     */
    public static CohortMatch of(CohortProblem problem, Prices warm, Watch watch) {
        if (warm.mentors() != problem.mentors()) {
            throw new InvalidCohort("prices-differ", "There must be a price for each mentor.");
        }
        return new MatchSearch(problem, new Pulse(watch)).match(warm);
    }
}
