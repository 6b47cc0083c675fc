package org.facultyaffairs.nomination.outcome.api;

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
import org.facultyaffairs.nomination.outcome.ReadOutcome;
import org.facultyaffairs.nomination.outcome.RecordAcceptance;
import org.jboss.resteasy.reactive.RestResponse;

/** How a nomination ended, for everybody concerned. */
@Path("/v1/nominations/{id}/outcome")
@RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
@Tag(name = "Outcomes", description = "How a nomination ended and why, what became of it, and whether it was a match")
@APIResponse(responseCode = "404", description = "No such nomination, none of yours, or not ended yet")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final ReadOutcome readOutcome;
    private final RecordAcceptance recordAcceptance;

    OutcomeResource(ReadOutcome readOutcome, RecordAcceptance recordAcceptance) {
        this.readOutcome = readOutcome;
        this.recordAcceptance = recordAcceptance;
    }

    @GET
    @Operation(summary = "The outcome and its reason, for the nominee, the nominator and the office")
    @APIResponse(responseCode = "200", description = "The outcome")
    public Uni<OutcomeView> get(@PathParam("id") UUID id) {
        return readOutcome.of(id).map(OutcomeView::of);
    }

    @POST
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Accept the selection or not, once; for the nominee, or the office on their behalf")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OutcomeView.class)))
    @APIResponse(responseCode = "403", description = "You are the nominator")
    @APIResponse(responseCode = "409", description = "Not selected, or answered already")
    public Uni<RestResponse<OutcomeView>> accept(@PathParam("id") UUID id, @NotNull @Valid OutcomeBody body) {
        return recordAcceptance
                .record(id, body.accepted())
                .map(OutcomeView::of)
                .map(view -> Answers.created("/v1/nominations/" + id + "/outcome", view));
    }
}
