package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The nominee or the nominator took it back. Schema: {@code nomination-withdrawn.v1.json}. */
public record NominationWithdrawn(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        Instant at,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-withdrawn";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), null);
    }
}
