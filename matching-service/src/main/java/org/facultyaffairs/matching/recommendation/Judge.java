package org.facultyaffairs.matching.recommendation;

import java.util.function.IntPredicate;

/** Says what somebody really scores for a need, where packed features can only tell what they score at most. */
@FunctionalInterface
public interface Judge {

    /** The score of somebody who may not be found at all. */
    int LEFT_OUT = Integer.MIN_VALUE;

    /**
     * A person's score. Asked only where the person would come in with the fit.
     *
     * @param person by number
     * @param fit of the packed features
     * @return at most the fit, or {@link #LEFT_OUT}
     */
    int score(int person, int fit);

    /** Whoever is admitted scores as their features fit. */
    static Judge admitting(IntPredicate admitted) {
        return (person, fit) -> admitted.test(person) ? fit : LEFT_OUT;
    }
}
