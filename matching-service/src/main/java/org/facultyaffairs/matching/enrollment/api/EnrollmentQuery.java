package org.facultyaffairs.matching.enrollment.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.matching.enrollment.EnrollmentList;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.EnrollmentStatus;
import org.jspecify.annotations.Nullable;

/** Which enrolments are asked for. */
public class EnrollmentQuery {

    @QueryParam("role")
    @Pattern(regexp = "MENTEE|MENTOR", message = "One takes part as MENTEE or as MENTOR.")
    @Parameter(description = "Only those of a `MENTEE`, or of a `MENTOR`.")
    @Nullable
    String role;

    @QueryParam("status")
    @Pattern(regexp = "INVITED|ENROLLED|LEFT", message = "An enrolment is INVITED, ENROLLED or LEFT.")
    @Parameter(description = "Only those in this status. Absent: all but those who left.")
    @Nullable
    String status;

    EnrollmentList.Filter filter() {
        return new EnrollmentList.Filter(
                role == null ? null : EnrollmentRole.valueOf(role),
                status == null ? null : EnrollmentStatus.valueOf(status));
    }
}
