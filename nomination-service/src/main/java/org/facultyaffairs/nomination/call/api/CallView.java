package org.facultyaffairs.nomination.call.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.call.CallForApplications;

/** A call for applications as everybody reads it. */
@Schema(name = "CallForApplications")
public record CallView(UUID opportunityId, long version, String text, LocalDate opens, LocalDate closes)
        implements Versioned {

    static CallView of(CallForApplications call) {
        return new CallView(
                call.opportunityId(),
                call.version(),
                call.said().text(),
                call.said().opens(),
                call.said().closes());
    }
}
