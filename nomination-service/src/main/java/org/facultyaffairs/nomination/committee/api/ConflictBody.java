package org.facultyaffairs.nomination.committee.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict that is declared. */
@Schema(name = "ConflictDeclaration")
public record ConflictBody(
        @Schema(description = "Whose it is; the office alone declares for others") @Nullable
        UUID memberId,

        @Schema(description = "The nomination that it is about; all of them if left out") @Nullable
        UUID nominationId,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "For the office and the chair only",
                examples = "We are writing a grant proposal together.")
        String reason) {}
