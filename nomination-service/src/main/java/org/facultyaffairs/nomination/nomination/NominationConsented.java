package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The nominee agreed. Schema: {@code nomination-consented.v1.json}. */
public record NominationConsented(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        Instant at,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-consented";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), "The nominee agreed.");
    }
}
