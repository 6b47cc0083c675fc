package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.OpenTo;
import org.jspecify.annotations.Nullable;

/** What kind of thing somebody can be put forward for, and what it asks a person to be open to. */
public enum OpportunityKind {
    AWARD(null, true),
    POSITION(OpenTo.LEADERSHIP, false),
    COMMITTEE(OpenTo.COMMITTEES, false),
    TALK(OpenTo.TALKS, false),
    LEADERSHIP_ROLE(OpenTo.LEADERSHIP, false),
    EDITORIAL(null, false),
    GRANT(null, false);

    private final @Nullable OpenTo asksFor;
    private final boolean honoursThePast;

    OpportunityKind(@Nullable OpenTo asksFor, boolean honoursThePast) {
        this.asksFor = asksFor;
        this.honoursThePast = honoursThePast;
    }

    Optional<OpenTo> asksFor() {
        return Optional.ofNullable(asksFor);
    }

    /** Whether it honours what was done, so that years in rank speak for it, rather than opening a next step. */
    boolean honoursThePast() {
        return honoursThePast;
    }
}
