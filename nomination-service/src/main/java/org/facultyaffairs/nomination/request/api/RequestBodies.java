package org.facultyaffairs.nomination.request.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about requests to be nominated. */
public final class RequestBodies {

    private RequestBodies() {}

    /** Please nominate me. */
    @Schema(name = "NominationRequestBody")
    public record Ask(
            @NotNull @Schema(examples = "1f4eb972-6ea4-5206-aac6-0d5e79adfe6c")
            UUID opportunityId,

            @Schema(
                    description = "The colleague asked; the office if left out",
                    examples = "f89361bc-1a40-3645-9eae-4eca3c68df4e")
            @Nullable
            UUID askedId,

            @NotBlank
            @Size(max = 2000)
            @Schema(description = "Why you", examples = "I built the curriculum that this award is about.")
            String words) {}

    /** Yes. */
    @Schema(name = "NominationRequestAcceptance")
    public record Accept(
            @Size(max = 10_000)
            @Schema(
                    description = "What you say of the requester; can follow later",
                    examples = "Residents ask for her rounds, and three of them teach by now.")
            @Nullable
            String statement) {}

    /** No. */
    @Schema(name = "NominationRequestRefusal")
    public record Decline(
            @NotBlank
            @Size(max = 2000)
            @Schema(description = "For the requester", examples = "I sit on that committee.")
            String reason) {}
}
