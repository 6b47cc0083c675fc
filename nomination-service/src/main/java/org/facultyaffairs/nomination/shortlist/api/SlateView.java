package org.facultyaffairs.nomination.shortlist.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.shortlist.Slate;
import org.jspecify.annotations.Nullable;

/** The nominations that go forward; at version 0, and empty, until they are set. */
@Schema(name = "Slate")
public record SlateView(
        UUID opportunityId,
        long version,
        List<UUID> nominationIds,
        @Nullable Instant setAt) implements Versioned {

    static SlateView of(Slate slate) {
        return new SlateView(slate.opportunityId(), slate.version(), slate.nominations(), slate.setAt());
    }

    static SlateView of(UUID opportunity, Optional<Slate> slate) {
        return slate.map(SlateView::of).orElseGet(() -> new SlateView(opportunity, 0, List.of(), null));
    }
}
