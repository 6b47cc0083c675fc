package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nomination reached the office. Schema: {@code nomination-submitted.v1.json}. */
public record NominationSubmitted(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        Instant at,
        List<String> desiredExpertise,
        @Nullable String by)
        implements NominationEvent {

    @Override
    public String type() {
        return "nomination-submitted";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), null);
    }
}
