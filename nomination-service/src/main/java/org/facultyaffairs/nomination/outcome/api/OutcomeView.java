package org.facultyaffairs.nomination.outcome.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.outcome.Acceptance;
import org.facultyaffairs.nomination.outcome.ReadOutcome;
import org.jspecify.annotations.Nullable;

/** How a nomination ended, and why. */
@Schema(name = "Outcome")
public record OutcomeView(
        UUID nominationId,
        long version,
        NominationStatus status,

        @Schema(examples = "For \"Excellence in Teaching Award 2027\" this nomination is selected.")
        String explanation,

        @Schema(
                description = "The committee's words, where it decided",
                examples = "The strongest evidence of learners changed by teaching.")
        @Nullable
        String reason,

        UUID opportunityId,
        String opportunityTitle,
        UUID nomineeId,
        UUID nominatorId,
        @Nullable Instant endedAt,

        @Schema(description = "What the nominee said to being selected; absent until they do") @Nullable
        Boolean accepted)
        implements Versioned {

    static OutcomeView of(ReadOutcome.Outcome outcome) {
        Nomination nomination = outcome.nomination();
        String title = outcome.opportunity().title();
        return new OutcomeView(
                nomination.id(),
                nomination.version(),
                nomination.status(),
                "For \"%s\" this nomination is %s."
                        .formatted(title, nomination.status().words()),
                nomination.decisionReason(),
                nomination.opportunityId(),
                title,
                nomination.nomineeId(),
                nomination.nominatorId(),
                nomination.endedAt(),
                outcome.acceptance().map(Acceptance::accepted).orElse(null));
    }
}
