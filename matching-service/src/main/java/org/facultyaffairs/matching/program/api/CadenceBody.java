package org.facultyaffairs.matching.program.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.program.Cadence;

/** How often two who are matched meet. */
@Schema(name = "ProgramCadence")
public record CadenceBody(
        @NotNull(message = "Say every how many days they meet.") @Schema(examples = "30")
        Integer everyDays,

        @NotNull(message = "Say for how many minutes they meet.") @Schema(examples = "60")
        Integer minutes) {

    static CadenceBody of(Cadence cadence) {
        return new CadenceBody(cadence.everyDays(), cadence.minutes());
    }

    Cadence cadence() {
        return new Cadence(everyDays, minutes);
    }
}
