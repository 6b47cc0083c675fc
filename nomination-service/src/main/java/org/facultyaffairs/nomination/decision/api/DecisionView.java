package org.facultyaffairs.nomination.decision.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.decision.Minutes;
import org.jspecify.annotations.Nullable;

/** The minutes of a decision. */
@Schema(name = "Decision")
public record DecisionView(
        UUID opportunityId,
        long version,
        List<UUID> selected,
        List<UUID> notSelected,
        String reason,
        String reasonForOthers,
        List<UUID> present,

        @Schema(description = "Members without a conflict who were asked for", examples = "2")
        int quorum,

        @Nullable String notes,
        String decidedBy,
        Instant decidedAt)
        implements Versioned {

    static DecisionView of(Minutes minutes) {
        return new DecisionView(
                minutes.opportunityId(),
                minutes.version(),
                minutes.selected(),
                minutes.notSelected(),
                minutes.reason(),
                minutes.reasonForOthers(),
                minutes.present(),
                minutes.quorum(),
                minutes.notes(),
                minutes.decidedBy(),
                minutes.decidedAt());
    }
}
