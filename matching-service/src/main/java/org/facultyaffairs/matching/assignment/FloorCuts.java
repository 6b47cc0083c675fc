package org.facultyaffairs.matching.assignment;

/**
 * What a floor asks of the pairs of each mentee, as two linear inequalities that hold for every choice of pairs reaching
 * the floor, and for fewer broken ones than the sum of scores itself does, so that a relaxation in which they have a
 * price bounds more tightly.
 *
 * <ul>
 *   <li>The <em>sum</em>: no pair counts for more than what is missing to the floor (coefficients tightened after Crowder,
 *       Johnson and Padberg 1983).
 *   <li>The <em>number</em>: one ample pair, which reaches the floor by itself, or as many others as it takes at least
 *       (a cover inequality). It is written in units of score.
 * </ul>
 *
 * What is asked depends on which pairs were forbidden or fixed for the mentee, not on who else has taken a mentor's room.
 */
final class FloorCuts {

    private final CohortProblem problem;
    private final FloorDomain domain;
    private final long[] missing;
    private final long[] most;
    private final long[] ample;
    private final long[] scant;

    FloorCuts(CohortProblem problem, FloorDomain domain) {
        this.problem = problem;
        this.domain = domain;
        this.missing = new long[problem.mentees()];
        this.most = new long[problem.mentees()];
        this.ample = new long[problem.mentees()];
        this.scant = new long[problem.mentees()];
    }

    /** Takes over what the domain says of the mentee. */
    void draw(int mentee) {
        long asked = domain.floor(mentee) - domain.fixedSum(mentee);
        long mending = asked;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            mending -= domain.isLeft(pair) ? Math.min(0, problem.score(pair)) : 0;
        }
        missing[mentee] = asked;
        most[mentee] = mending;
        int others = asked <= 0 ? 0 : domain.fewestBelow(mentee, asked);
        boolean enough = others <= domain.places(mentee);
        scant[mentee] = others == 0 || !enough ? 0 : (asked + others - 1) / others;
        ample[mentee] = asked <= 0 ? 0 : enough ? others * scant[mentee] : asked;
    }

    /** Whether the floor is reached whatever the mentee is given. */
    boolean asksNothing(int mentee) {
        return !domain.counts(mentee) || most[mentee] <= 0;
    }

    /** What a pair with this score brings to the sum. */
    long toSum(int mentee, long score) {
        return Math.min(score, most[mentee]);
    }

    /** What the sum must come to. */
    long sum(int mentee) {
        return missing[mentee];
    }

    /** What a pair with this score brings to the number. */
    long toNumber(int mentee, long score) {
        return score >= missing[mentee] ? ample[mentee] : scant[mentee];
    }

    /** What the number must come to. */
    long number(int mentee) {
        return ample[mentee];
    }
}
