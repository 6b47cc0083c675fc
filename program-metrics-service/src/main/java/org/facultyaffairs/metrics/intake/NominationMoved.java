package org.facultyaffairs.metrics.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every event that moves a nomination on, read by the fields that they share and the few that some add. */
record NominationMoved(
        UUID nominationId,
        long version,
        UUID opportunityId,
        String opportunityKind,
        String unit,
        UUID nomineeId,
        UUID nominatorId,
        String nominatorKind,
        String to,
        Instant at,
        @Nullable Boolean shortlisted,
        @Nullable Boolean throughOpenCall,
        @Nullable UUID newNominationId,
        @Nullable List<Due> checkIns) {

    record Due(int dueDay, LocalDate dueOn) {}

    /** How far along the funnel this event proves the nomination to be: 1 nominated to 4 selected. */
    int furthest(String type) {
        return switch (type) {
            case "nominee-selected" -> 4;
            case "nominee-not-selected" -> Boolean.TRUE.equals(shortlisted) ? 3 : 2;
            case "nomination-consented", "nomination-submitted" -> 2;
            default -> 1;
        };
    }

    /** When sponsors are to be asked, as a JSON array. */
    String dues() {
        return checkIns == null
                ? "[]"
                : checkIns.stream()
                        .map(due -> "{\"dueDay\":%d,\"dueOn\":\"%s\"}".formatted(due.dueDay(), due.dueOn()))
                        .collect(Collectors.joining(",", "[", "]"));
    }
}
