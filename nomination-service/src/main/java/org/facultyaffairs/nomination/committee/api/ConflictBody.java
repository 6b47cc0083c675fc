package org.facultyaffairs.nomination.committee.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict that is declared. */
@Schema(name = "ConflictDeclaration")
public record ConflictBody(
        @Schema(
                description = "Whose it is; the office alone declares for others",
                examples = "70112cce-eb98-3ea2-86fe-783677f71880")
        @Nullable
        UUID memberId,

        @Schema(
                description = "The nomination that it is about; all of them if left out",
                examples = "7f5e5f0a-3b7e-4f0a-9d0e-2f6c1b8a4d52")
        @Nullable
        UUID nominationId,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "For the office and the chair only",
                examples = "We are writing a grant proposal together.")
        String reason) {}
