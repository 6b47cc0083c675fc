package org.facultyaffairs.matching.program.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.program.Charter;

/** Why there is a programme. */
@Schema(name = "ProgramCharter")
public record CharterBody(
        @NotBlank(message = "Say which values and goals of the institution it serves.")
        @Size(max = 5000)
        @Schema(examples = "Nobody's career depends on whom they happen to meet.")
        String valuesAndGoals,

        @NotBlank(message = "Say what the institution puts into it.")
        @Size(max = 5000)
        @Schema(examples = "Two hours a month of protected time for mentors; a coordinator at half time.")
        String supportCommitted,

        @NotBlank(message = "Say how it will be known that it worked.")
        @Size(max = 5000)
        @Schema(examples = "Nine in ten mentees have met their mentor three times by the end of the first half-year.")
        String successCriteria) {

    static CharterBody of(Charter charter) {
        return new CharterBody(charter.valuesAndGoals(), charter.supportCommitted(), charter.successCriteria());
    }

    Charter charter() {
        return new Charter(valuesAndGoals.strip(), supportCommitted.strip(), successCriteria.strip());
    }
}
