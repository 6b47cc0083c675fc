package org.facultyaffairs.nomination.nomination.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.nomination.DeclineReason;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.NominatorKind;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.jspecify.annotations.Nullable;

/** A nomination as its nominee, its nominator and the office see it. */
@Schema(name = "Nomination")
public record NominationView(
        UUID id,
        long version,
        NominationStatus status,
        UUID opportunityId,
        OpportunityKind opportunityKind,

        @Schema(description = "The unit that posted the opportunity", examples = "medicine")
        String unit,

        UUID nomineeId,
        UUID nominatorId,
        NominatorKind kind,
        String statement,

        @Schema(description = "Whether the nominee has agreed")
        boolean consented,

        Instant draftedAt,
        @Nullable Instant consentedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant endedAt,

        @Schema(description = "The request that it answers") @Nullable
        UUID requestId,

        @Schema(description = "Who declined and referred this nominee") @Nullable
        UUID referredBy,

        @Schema(description = "The nomination that was declined in favour of this one") @Nullable
        UUID referredFrom,

        @Schema(description = "The nomination of the peer who was referred instead") @Nullable
        UUID referredTo,

        @Nullable DeclineReason declineReason,
        @Nullable String declineNote,
        @Nullable String decisionReason)
        implements Versioned {

    static NominationView of(Nomination nomination) {
        return new NominationView(
                nomination.id(),
                nomination.version(),
                nomination.status(),
                nomination.opportunityId(),
                nomination.opportunityKind(),
                nomination.unit(),
                nomination.nomineeId(),
                nomination.nominatorId(),
                nomination.nominatorKind(),
                nomination.statement(),
                nomination.consentedAt() != null,
                nomination.draftedAt(),
                nomination.consentedAt(),
                nomination.submittedAt(),
                nomination.endedAt(),
                nomination.requestId(),
                nomination.referredBy(),
                nomination.referredFrom(),
                nomination.referredTo(),
                nomination.declineReason(),
                nomination.declineNote(),
                nomination.decisionReason());
    }
}
