package org.facultyaffairs.matching.assignment;

import java.util.List;

/**
 * A pair that is not matched, and what it would take.
 *
 * @param cost by how much the whole would be worth less if the pair were matched and all others did the best they can, in
 *     millionths; exact. Below 0 only for a mentee who is {@linkplain Explanation#held held}
 * @param moves who would move, in the order of the chain; the last is the mentee of the pair
 */
public record Alternative(int pair, long cost, List<Move> moves) {

    public Alternative {
        moves = List.copyOf(moves);
    }
}
