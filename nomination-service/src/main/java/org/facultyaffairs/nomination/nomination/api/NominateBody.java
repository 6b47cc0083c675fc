package org.facultyaffairs.nomination.nomination.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.nomination.Nominate;
import org.facultyaffairs.nomination.nomination.NominatorKind;
import org.jspecify.annotations.Nullable;

/** What is sent to put somebody forward. */
@Schema(name = "NominationProposal")
public record NominateBody(
        @NotNull @Schema(examples = "1f4eb972-6ea4-5206-aac6-0d5e79adfe6c")
        UUID opportunityId,

        @NotNull @Schema(examples = "a47880ab-e8e2-3cad-a6e6-55a4c5be453d")
        UUID nomineeId,

        @Schema(description = "Absent to have it told from both people's standing; SELF for oneself in an open call")
        @Nullable
        NominatorKind kind,

        @Size(max = 10_000)
        @Schema(
                description = "Why they deserve it; needed at the latest to submit",
                examples = "Her rounds are taught from.")
        @Nullable
        String statement) {

    Nominate.Words words() {
        return new Nominate.Words(opportunityId, nomineeId, kind, statement == null ? "" : statement.strip());
    }
}
