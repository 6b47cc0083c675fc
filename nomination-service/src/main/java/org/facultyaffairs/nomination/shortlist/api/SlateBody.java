package org.facultyaffairs.nomination.shortlist.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which nominations go forward. */
@Schema(name = "SlateSetting")
public record SlateBody(
        @NotEmpty @Size(max = 200) @Schema(examples = "[\"6f1c3f0a-5d1c-4a55-9d52-0c7d4c8e7a11\"]")
        List<@NotNull UUID> nominationIds) {}
