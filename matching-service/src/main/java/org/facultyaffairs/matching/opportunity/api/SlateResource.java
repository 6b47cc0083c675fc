package org.facultyaffairs.matching.opportunity.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.matching.opportunity.OpportunityId;
import org.facultyaffairs.matching.opportunity.ReadSlate;
import org.facultyaffairs.matching.people.FacultyId;

/** Whom to think of for a call. */
@Path("/v1/opportunities/{id}/recommended-slate")
@Tag(name = "Recommended slates", description = "Whom to think of for a call, and who might put them forward")
@Produces(MediaType.APPLICATION_JSON)
public class SlateResource {

    private final ReadSlate readSlate;
    private final Caller caller;

    SlateResource(ReadSlate readSlate, Caller caller) {
        this.readSlate = readSlate;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"program-manager", "leader", "committee-member"})
    @Operation(summary = "Whom to think of for this call, best first, with the reasons", description = """
                    Of those who are eligible, the best fit within the slate policy's quotas of seniority and units. Its
                    rules on identity are checked elsewhere, after people have been put forward; they have no part here.
                    Where two fit alike, first whoever was put forward less often in the last year, then the longer in
                    rank, then the lower id. The slate is worked out anew when what it rests on has changed.""")
    @APIResponse(responseCode = "200", description = "By what is known now; of a call that has ended, the last one")
    @APIResponse(responseCode = "403", description = "Not for this role, or the call is of a unit that you do not lead")
    @APIResponse(responseCode = "404", description = "No such call is known here")
    public Uni<SlateView> get(@PathParam("id") UUID id) {
        ReadSlate.Reader reader = new ReadSlate.Reader(
                caller.person().map(FacultyId::new).orElse(null), caller.hasAny("program-manager", "committee-member"));
        return readSlate.read(new OpportunityId(id), reader).map(SlateView::of);
    }
}
