package org.facultyaffairs.benchmark.matching.measure;

/** What a contender came to, not yet looked at: looking is not part of its time. */
@FunctionalInterface
public interface Answer {

    /** Checks the answer against the inputs and says what it is worth. */
    Finding audited();
}
