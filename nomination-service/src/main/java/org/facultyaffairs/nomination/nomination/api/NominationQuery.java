package org.facultyaffairs.nomination.nomination.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.nomination.nomination.NominationList;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.jspecify.annotations.Nullable;

/** The filters of the list of nominations. */
public class NominationQuery {

    @QueryParam("opportunityId")
    @Nullable
    UUID opportunityId;

    @QueryParam("status")
    @Nullable
    NominationStatus status;

    @QueryParam("as")
    @Parameter(description = "Only those in which you are that")
    NominationList.@Nullable Side side;

    NominationList.Filter filter() {
        return new NominationList.Filter(opportunityId, status, side);
    }
}
