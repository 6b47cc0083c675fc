package org.facultyaffairs.nomination.posting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is called off. */
@Schema(name = "Cancellation")
public record CancelBody(
        @NotBlank
        @Size(max = 2000)
        @Schema(description = "For everybody who took part", examples = "The position was withdrawn.")
        String reason) {}
