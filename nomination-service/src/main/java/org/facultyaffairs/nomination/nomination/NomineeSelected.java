package org.facultyaffairs.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The committee chose this nominee. Schema: {@code nominee-selected.v1.json}. */
public record NomineeSelected(
        @JsonUnwrapped NominationHeader nomination,
        NominationStatus from,
        NominationStatus to,
        String decisionReason,
        boolean shortlisted,
        boolean throughOpenCall,
        Instant at,
        @Nullable UUID sponsorId,
        List<String> desiredExpertise,
        List<PlannedCheckIn> checkIns,
        @Nullable String by)
        implements NominationEvent {

    /** When the sponsor will be asked how it goes. */
    public record PlannedCheckIn(int dueDay, LocalDate dueOn) {}

    @Override
    public String type() {
        return "nominee-selected";
    }

    @Override
    public Change change() {
        return new Change(from.name(), to.name(), decisionReason);
    }
}
