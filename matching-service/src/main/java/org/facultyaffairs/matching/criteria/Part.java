package org.facultyaffairs.matching.criteria;

import java.util.Optional;

/**
 * One criterion's part in the score of a pair.
 *
 * @param weight its share of all weights, 0 to 1
 * @param value what it gives this pair, 0 to 1
 * @param reason in a full sentence; empty where there is nothing to say
 */
public record Part(String criterion, double weight, double value, Optional<String> reason) {

    /** How much of the score it makes up. */
    public double contribution() {
        return weight * value;
    }
}
