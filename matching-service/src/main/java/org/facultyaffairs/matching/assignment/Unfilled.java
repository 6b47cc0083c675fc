package org.facultyaffairs.matching.assignment;

/**
 * Wanted places of a mentee that stay unfilled.
 *
 * @param places how many, 1 or more
 */
public record Unfilled(int mentee, int places, Why why) {

    /** Why places stay unfilled; the first that applies is given. A candidate counts only if they take anybody. */
    public enum Why {
        /** Nobody is a candidate. */
        NO_CANDIDATE,
        /** All candidates are matched with the mentee, and more are wanted. */
        TOO_FEW_CANDIDATES,
        /** None of the other candidates is of an area that is still open. */
        NO_CANDIDATE_OF_THE_AREA,
        /** A candidate has room, but the pair is worth no more than leaving the place unfilled. */
        NOT_WORTH_IT,
        /** The places of the other candidates are taken by people for whom more would be lost. */
        PLACES_TAKEN
    }
}
