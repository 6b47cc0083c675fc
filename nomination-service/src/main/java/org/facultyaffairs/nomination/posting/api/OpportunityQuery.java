package org.facultyaffairs.nomination.posting.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.facultyaffairs.nomination.people.UnitId;
import org.facultyaffairs.nomination.posting.OpportunityList;
import org.jspecify.annotations.Nullable;

/** The filters of the list of opportunities. */
public class OpportunityQuery {

    @QueryParam("kind")
    @Nullable
    OpportunityKind kind;

    @QueryParam("unit")
    @Pattern(regexp = "[a-z0-9-]{2,40}", message = "2 to 40 lower-case letters, digits and hyphens")
    @Parameter(description = "Posted by this unit")
    @Nullable
    String unit;

    @QueryParam("status")
    @Nullable
    OpportunityStatus status;

    @QueryParam("open")
    @Parameter(description = "Whether nominations are taken today")
    @Nullable
    Boolean open;

    @QueryParam("eligible")
    @Parameter(description = "`true`: only those that I could be put forward for")
    @Nullable
    Boolean eligible;

    OpportunityList.Filter filter() {
        return new OpportunityList.Filter(kind, unit == null ? null : new UnitId(unit), status, open, eligible);
    }
}
