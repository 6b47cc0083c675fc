package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is put forward. Schema: {@code nomination-drafted.v1.json}. */
public record NominationDrafted(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus to,
        Instant at,
        @Nullable UUID requestId,
        String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-drafted";
    }

    @Override
    public Change change() {
        return new Change(null, to.name(), null);
    }
}
