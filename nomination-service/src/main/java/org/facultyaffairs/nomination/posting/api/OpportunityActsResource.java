package org.facultyaffairs.nomination.posting.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.nomination.posting.EndOpportunity;
import org.facultyaffairs.nomination.posting.PublishOpportunity;

/** What the office and the leaders do with an opportunity. */
@Path("/v1/opportunities")
@RolesAllowed({"leader", "program-manager"})
@Tag(name = "Opportunities")
@APIResponse(responseCode = "200", description = "Done; the opportunity as it is now")
@APIResponse(responseCode = "403", description = "Not the office, and not a leader of that unit or above")
@APIResponse(responseCode = "404", description = "No such opportunity, or a draft of somebody else's")
@APIResponse(responseCode = "409", description = "It is not in a state that allows this")
@Produces(MediaType.APPLICATION_JSON)
public class OpportunityActsResource {

    private final PublishOpportunity publishOpportunity;
    private final EndOpportunity endOpportunity;

    OpportunityActsResource(PublishOpportunity publishOpportunity, EndOpportunity endOpportunity) {
        this.publishOpportunity = publishOpportunity;
        this.endOpportunity = endOpportunity;
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "Open it for nominations and tell everybody")
    @APIResponse(responseCode = "422", description = "Its deadline has passed, or it breaks a rule by now")
    public Uni<OpportunityView> publish(@PathParam("id") UUID id) {
        return publishOpportunity.publish(id).map(OpportunityView::of);
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "Take no more nominations; what was not handed in lapses")
    public Uni<OpportunityView> close(@PathParam("id") UUID id) {
        return endOpportunity.close(id).map(OpportunityView::of);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Call it off; every undecided nomination lapses")
    public Uni<OpportunityView> cancel(@PathParam("id") UUID id, @NotNull @Valid CancelBody body) {
        return endOpportunity.cancel(id, body.reason().strip()).map(OpportunityView::of);
    }
}
