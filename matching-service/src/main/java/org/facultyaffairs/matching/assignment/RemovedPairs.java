package org.facultyaffairs.matching.assignment;

import java.util.Optional;

/** Remembers which pairs a rule took out before the match, and why, in words for the people concerned. */
@FunctionalInterface
public interface RemovedPairs {

    /** No pair was taken out. */
    RemovedPairs NONE = (mentee, mentor) -> Optional.empty();

    /** Why the two were taken out, empty if they were not. */
    Optional<String> reason(int mentee, int mentor);
}
