package org.facultyaffairs.nomination.request.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.request.NominationRequest;
import org.facultyaffairs.nomination.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** A request to be nominated as both sides see it. */
@Schema(name = "NominationRequest")
public record RequestView(
        UUID id,
        long version,
        RequestStatus status,
        UUID opportunityId,
        UUID requesterId,

        @Schema(description = "The colleague asked; absent when it is the office") @Nullable
        UUID askedId,

        String words,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String declineReason,

        @Schema(description = "The nomination that it led to") @Nullable
        UUID nominationId)
        implements Versioned {

    static RequestView of(NominationRequest request) {
        return new RequestView(
                request.id(),
                request.version(),
                request.status(),
                request.opportunityId(),
                request.requesterId(),
                request.askedId(),
                request.words(),
                request.askedAt(),
                request.answeredAt(),
                request.declineReason(),
                request.nominationId());
    }
}
