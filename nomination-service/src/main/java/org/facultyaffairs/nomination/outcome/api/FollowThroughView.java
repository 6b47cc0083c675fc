package org.facultyaffairs.nomination.outcome.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.outcome.FollowThrough;
import org.jspecify.annotations.Nullable;

/** What was known at one moment. */
@Schema(name = "FollowThrough")
public record FollowThroughView(
        UUID nominationId, boolean delivered, @Nullable String note, String recordedBy, Instant recordedAt) {

    static FollowThroughView of(FollowThrough recorded) {
        return new FollowThroughView(
                recorded.nominationId(),
                recorded.delivered(),
                recorded.note(),
                recorded.recordedBy(),
                recorded.recordedAt());
    }
}
