package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The committee chose others. Schema: {@code nominee-not-selected.v1.json}. */
public record NomineeNotSelected(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        String decisionReason,
        boolean shortlisted,
        boolean throughOpenCall,
        Instant at,
        @Nullable UUID sponsorId,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nominee-not-selected";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), decisionReason);
    }
}
