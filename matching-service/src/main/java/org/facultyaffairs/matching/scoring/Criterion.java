package org.facultyaffairs.matching.scoring;

import java.util.Optional;

/**
 * One thing that makes a fit better or worse.
 *
 * @param <C> what is judged: two people, or a person and a call
 */
public interface Criterion<C> {

    /** In kebab-case; part of the API. */
    String name();

    /** From 0, nothing speaks for it, to 1. */
    double value(C subject);

    /** What speaks for it or against it, as a full sentence; empty where there is nothing to say. */
    Optional<String> reason(C subject);

    /** What would raise the value, as a full sentence; empty where nothing would, and where it is not to be told. */
    default Optional<String> wouldChange(C subject) {
        return Optional.empty();
    }

    /** Whether nothing that anybody could say of themselves would raise the value: it is full, or facts decide it. */
    default boolean isSettled(C subject) {
        return value(subject) >= 1;
    }

    /** Whether it rewards being alike; such criteria never outweigh the others. */
    default boolean rewardsLikeness() {
        return false;
    }
}
