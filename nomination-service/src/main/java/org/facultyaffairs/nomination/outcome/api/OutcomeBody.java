package org.facultyaffairs.nomination.outcome.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the nominee says to having been selected. */
@Schema(name = "SelectionAnswer")
public record OutcomeBody(
        @NotNull @Schema(examples = "true") Boolean accepted) {}
