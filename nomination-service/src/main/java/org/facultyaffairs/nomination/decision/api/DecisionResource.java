package org.facultyaffairs.nomination.decision.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.nomination.decision.DecideOpportunity;
import org.jboss.resteasy.reactive.RestResponse;

/** What the committee decides. */
@Path("/v1/opportunities/{id}/decision")
@RolesAllowed({"committee-member", "program-manager"})
@Tag(name = "Committees")
@APIResponse(responseCode = "403", description = "You are neither the chair nor of the office")
@APIResponse(responseCode = "404", description = "No such opportunity, no committee, or no decision yet")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecideOpportunity decideOpportunity;

    DecisionResource(DecideOpportunity decideOpportunity) {
        this.decideOpportunity = decideOpportunity;
    }

    @POST
    @Operation(
            summary = "Decide about everything before the committee, once",
            description = "Everybody concerned is told the outcome and its reason, and the opportunity takes no more"
                    + " nominations.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Decided already, more selected than slots, or a nomination not taken up or not read")
    @APIResponse(responseCode = "422", description = "No quorum, or something that cannot be selected")
    public Uni<RestResponse<DecisionView>> decide(@PathParam("id") UUID id, @NotNull @Valid DecisionBody body) {
        return decideOpportunity
                .decide(id, body.verdict())
                .map(DecisionView::of)
                .map(view -> Answers.created("/v1/opportunities/" + id + "/decision", view));
    }

    @GET
    @Operation(summary = "The minutes; for the chair and the office")
    @APIResponse(responseCode = "200", description = "The minutes")
    public Uni<DecisionView> minutes(@PathParam("id") UUID id) {
        return decideOpportunity.minutes(id).map(DecisionView::of);
    }
}
