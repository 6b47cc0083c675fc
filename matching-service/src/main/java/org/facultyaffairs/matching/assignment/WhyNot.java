package org.facultyaffairs.matching.assignment;

import java.util.Optional;

/**
 * Why two are not matched.
 *
 * @param removed for {@link Kind#REMOVED}, the reason that was remembered, as it was given
 * @param alternative for {@link Kind#COSTS}, what matching them would take
 */
public record WhyNot(int mentee, int mentor, Kind kind, Optional<String> removed, Optional<Alternative> alternative) {

    /** The kinds of answer; the first that applies is given. */
    public enum Kind {
        /** They are matched. */
        MATCHED,
        /** A rule took the pair out before anything was compared. */
        REMOVED,
        /** They were never candidates for one another. */
        NO_CANDIDATES,
        /** The mentee wants nobody. */
        WANTS_NOBODY,
        /** The mentor takes nobody. */
        TAKES_NOBODY,
        /** Their areas leave no slot that the mentor could fill. */
        NO_SLOT,
        /** All places with the mentor are kept for others who would otherwise fall under the floor. */
        PLACES_HELD,
        /** It would cost the whole something, or exactly nothing. */
        COSTS
    }
}
