package org.facultyaffairs.nomination.decision.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** What a committee decides about an opportunity. */
@Schema(name = "DecisionTaking")
public record DecisionBody(
        @NotNull
        @Size(max = 200)
        @Schema(
                description = "The nominations that are selected; may be none",
                examples = "[\"7f5e5f0a-3b7e-4f0a-9d0e-2f6c1b8a4d52\"]")
        List<@NotNull UUID> selected,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "In words, for those who are selected; nothing that a reviewer wrote",
                examples = "The strongest evidence of learners changed by teaching.")
        String reason,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "The same for those who are not, with what would change it; the reason if left out",
                examples = "Strong, with less evidence from outside the department; letters from there would help.")
        @Nullable
        String reasonForOthers,

        @NotEmpty
        @Size(max = 50)
        @Schema(
                description = "The members who took part",
                examples = "[\"70112cce-eb98-3ea2-86fe-783677f71880\", \"781bd6c4-4e36-3070-affa-51b6351624c2\"]")
        List<@NotNull UUID> present,

        @Size(max = 20_000)
        @Schema(
                description = "Notes for the minutes, for the chair and the office",
                examples = "All three were read by two members each.")
        @Nullable
        String notes) {

    Verdict verdict() {
        return new Verdict(
                selected.stream().distinct().toList(),
                reason.strip(),
                reasonForOthers == null || reasonForOthers.isBlank() ? reason.strip() : reasonForOthers.strip(),
                present.stream().distinct().toList(),
                notes == null || notes.isBlank() ? null : notes.strip());
    }
}
