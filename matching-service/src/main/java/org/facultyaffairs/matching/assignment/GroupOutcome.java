package org.facultyaffairs.matching.assignment;

import java.util.Optional;

/**
 * How a group of mentees fared.
 *
 * @param group as {@link Groups} names it
 * @param outcome empty where it is suppressed, because the group or one that could be worked out from it is small
 */
public record GroupOutcome(String group, Optional<Outcome> outcome) {

    /**
     * The figures of a group.
     *
     * @param mentees how many are in it
     * @param wanted the partners that they want together
     * @param filled the partners that they have together
     * @param sum their scores together, in millionths
     */
    public record Outcome(int mentees, long wanted, long filled, long sum) {

        /** The share of wanted partners whom they have, 0 to 1; 1 if they want nobody. */
        public double filledShare() {
            return wanted == 0 ? 1 : (double) filled / wanted;
        }

        /** The mean sum of scores of a mentee, in millionths. */
        public double meanSum() {
            return mentees == 0 ? 0 : (double) sum / mentees;
        }
    }
}
