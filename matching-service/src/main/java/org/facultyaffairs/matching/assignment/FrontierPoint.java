package org.facultyaffairs.matching.assignment;

/**
 * One choice between fairness and total.
 *
 * @param minimum the least sum of scores that a mentee has, as {@link FairResult#minimum()}
 * @param total what the match is worth
 * @param bound no match in which nobody falls under {@code minimum} is worth more than this
 */
public record FrontierPoint(long minimum, long total, long bound, CohortMatch match) {

    /** Whether nothing with this minimum is worth more. */
    public boolean proven() {
        return total == bound;
    }
}
