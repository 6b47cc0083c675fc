package org.facultyaffairs.matching.scoring;

import java.util.List;

/**
 * A score that can be recomputed and read.
 *
 * @param reasons what weighs most comes first; at least one
 * @param wouldChange what would move the score, what would move it most first; none where that is not to be told
 */
public record Explanation(double score, List<String> reasons, List<String> wouldChange, List<Factor> factors) {

    public Explanation {
        reasons = List.copyOf(reasons);
        wouldChange = List.copyOf(wouldChange);
        factors = List.copyOf(factors);
    }
}
