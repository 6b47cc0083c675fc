package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The nominee said no. Schema: {@code nomination-declined.v1.json}. */
public record NominationDeclined(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        DeclineReason reason,
        Instant at,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-declined";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), reason.name());
    }
}
