package org.facultyaffairs.nomination.nomination.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a nomination can be changed (RFC 7396). A statement can be worded anew, not removed. */
@Schema(name = "NominationPatch")
public record StatementPatch(
        @NotBlank @Size(max = 10_000) @Schema(examples = "Her rounds are taught from, here and elsewhere.")
        String statement) {}
