package org.facultyaffairs.nomination.outcome.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.followup.MatchFeedback;
import org.jspecify.annotations.Nullable;

/** A sponsor's answer. */
@Schema(name = "CheckInAnswer")
public record CheckInBody(
        @NotNull @Schema(description = "Which check-in, by its days after the selection", examples = "30")
        Integer dueDay,

        @NotNull
        @Schema(description = "Whether you would put this person forward for such a thing again", examples = "true")
        Boolean goodMatch,

        @Size(max = 5000)
        @Schema(description = "Private: for the office alone", examples = "Thrives in the role.")
        @Nullable
        String note) {

    MatchFeedback feedback() {
        return new MatchFeedback(goodMatch, note == null || note.isBlank() ? null : note.strip());
    }
}
