package org.facultyaffairs.matching.sponsorship;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and at what an act was done.
 *
 * @param note what was done, in the sponsor's words; seen by the two and the office, never sent on
 */
public record Occasion(
        Instant at,
        @Nullable UUID nominationId,
        @Nullable UUID opportunityId,
        @Nullable String note) {}
