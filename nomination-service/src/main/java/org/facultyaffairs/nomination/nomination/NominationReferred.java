package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Having declined, the nominee sponsors a peer. Schema: {@code nomination-referred.v1.json}. */
public record NominationReferred(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        DeclineReason reason,
        UUID peerId,
        UUID newNominationId,
        Instant at,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-referred";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), reason.name());
    }
}
