package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The deadline passed, or the opportunity was cancelled, before anything was decided. Schema: {@code nomination-lapsed.v1.json}. */
public record NominationLapsed(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        Instant at,
        LapseCause cause,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-lapsed";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), cause.name());
    }
}
