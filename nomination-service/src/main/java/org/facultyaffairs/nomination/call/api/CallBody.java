package org.facultyaffairs.nomination.call.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.call.CallForApplications.CallText;

/** What is sent of a call for applications. */
@Schema(name = "CallForApplicationsText")
public record CallBody(
        @NotBlank @Size(max = 20_000) @Schema(examples = "Everybody who meets the conditions may apply by themselves.")
        String text,

        @NotNull @Schema(examples = "2026-12-01") LocalDate opens,
        @NotNull @Schema(examples = "2027-01-10") LocalDate closes) {

    CallText said() {
        return new CallText(text.strip(), opens, closes);
    }
}
