package org.facultyaffairs.matching.sponsorship.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom the caller wants to speak. */
@Schema(name = "SponsorshipStart")
public record StartBody(
        @NotNull(message = "Say for whom you speak.") @Schema(examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        UUID protegeId) {}
