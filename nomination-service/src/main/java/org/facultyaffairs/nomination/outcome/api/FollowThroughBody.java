package org.facultyaffairs.nomination.outcome.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the nominee did what goes with the selection. */
@Schema(name = "FollowThroughRecord")
public record FollowThroughBody(
        @NotNull @Schema(examples = "true") Boolean delivered,

        @Size(max = 2000) @Schema(examples = "Gave the award lecture on 3 May.") @Nullable
        String note) {}
