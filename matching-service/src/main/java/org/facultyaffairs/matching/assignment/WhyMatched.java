package org.facultyaffairs.matching.assignment;

import java.util.List;

/**
 * Why a pair is matched.
 *
 * @param rank the mentor's place among the mentee's candidates by score, 1 for the best; equal scores share the better
 * @param candidates how many candidates the mentee has
 * @param price what one more place with the mentor would be worth to the whole, in millionths
 * @param held whether the pair is kept for a reason other than the total, so that the rest does not apply
 * @param margin by how much the whole would be worth less without the pair, in millionths; exact. As far can the pair's
 *     score fall before another match is better
 * @param moves who would move without it, in the order of the chain
 */
public record WhyMatched(
        int pair, long score, int rank, int candidates, long price, boolean held, long margin, List<Move> moves) {

    public WhyMatched {
        moves = List.copyOf(moves);
    }
}
