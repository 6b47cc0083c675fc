package org.facultyaffairs.matching.assignment;

/**
 * How those fare who fare worst, by the sum of the scores of their pairs. Counted are the mentees who want somebody and
 * have a candidate with room.
 *
 * @param counted how many those are
 * @param minimum the least sum; 0 if nobody is counted
 * @param minimumBound no match gives all of them more: the lowest of what each could have at best, were they alone
 * @param worst how many are the worst 1 %, at least one if anybody is counted
 * @param worstSum the sums of the worst 1 % together
 */
public record Fairness(int counted, long minimum, long minimumBound, int worst, long worstSum) {

    /** The mean sum of the worst 1 %, in millionths; 0 if nobody is counted. */
    public double worstMean() {
        return worst == 0 ? 0 : (double) worstSum / worst;
    }
}
