package org.facultyaffairs.matching.program.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.matching.program.ProgramStatus;
import org.jspecify.annotations.Nullable;

/** Which programmes are asked for. */
public class ProgramQuery {

    @QueryParam("status")
    @Pattern(regexp = "OPEN|CLOSED", message = "A programme is OPEN or CLOSED.")
    @Parameter(description = "Only those that are `OPEN`, or `CLOSED`.")
    @Nullable
    String status;

    @Nullable
    ProgramStatus wanted() {
        return status == null ? null : ProgramStatus.valueOf(status);
    }
}
