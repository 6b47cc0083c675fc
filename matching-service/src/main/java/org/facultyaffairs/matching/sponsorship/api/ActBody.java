package org.facultyaffairs.matching.sponsorship.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.sponsorship.ActKind;
import org.facultyaffairs.matching.sponsorship.RecordAct;
import org.jspecify.annotations.Nullable;

/** What the sponsor did. */
@Schema(name = "SponsorshipActNew")
public record ActBody(
        @NotNull(message = "Say what you did: RECOMMEND, INTRODUCE, AIR_COVER or VISIBILITY.")
        @Schema(
                description = "A nomination is recorded by itself once it is submitted; it is refused here.",
                examples = "INTRODUCE")
        ActKind act,

        @Schema(
                description = "The opportunity that it was about, if any.",
                examples = "1f4eb972-6ea4-5206-aac6-0d5e79adfe6c")
        @Nullable
        UUID opportunityId,

        @Size(max = 500, message = "A note has at most 500 characters.")
        @Schema(
                description = "What was done, in a sentence; seen by the two and the office of faculty affairs.",
                examples = "Introduced at the editorial board's dinner.")
        @Nullable
        String note) {

    RecordAct.Deed deed() {
        return new RecordAct.Deed(act, opportunityId, note == null || note.isBlank() ? null : note.strip());
    }
}
