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
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.nomination.outcome.AnswerCheckIn;
import org.facultyaffairs.nomination.outcome.CheckInList;
import org.facultyaffairs.nomination.outcome.RecordFollowThrough;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of a selection. */
@Path("/v1/nominations/{id}")
@RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
@Tag(name = "Outcomes")
@APIResponse(responseCode = "404", description = "No such nomination, or none of yours")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    private final RecordFollowThrough recordFollowThrough;
    private final CheckInList checkInList;
    private final AnswerCheckIn answerCheckIn;

    FollowUpResource(RecordFollowThrough recordFollowThrough, CheckInList checkInList, AnswerCheckIn answerCheckIn) {
        this.recordFollowThrough = recordFollowThrough;
        this.checkInList = checkInList;
        this.answerCheckIn = answerCheckIn;
    }

    @GET
    @Path("/follow-through")
    @Operation(summary = "Whether the nominee delivered, as it was recorded, oldest first")
    @APIResponse(responseCode = "200", description = "What was recorded")
    public Uni<Page<FollowThroughView>> followThrough(@PathParam("id") UUID id) {
        return recordFollowThrough
                .of(id)
                .map(recorded ->
                        new Page<>(recorded.stream().map(FollowThroughView::of).toList(), null));
    }

    @POST
    @Path("/follow-through")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Record whether the nominee delivered; \"not yet\" may be followed by \"delivered\"")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FollowThroughView.class)))
    @APIResponse(responseCode = "409", description = "Not selected, or delivered already")
    public Uni<RestResponse<FollowThroughView>> recordFollowThrough(
            @PathParam("id") UUID id, @NotNull @Valid FollowThroughBody body) {
        return recordFollowThrough
                .record(id, body.delivered(), body.note())
                .map(FollowThroughView::of)
                .map(view -> Answers.created("/v1/nominations/" + id + "/follow-through", view));
    }

    @GET
    @Path("/check-ins")
    @Operation(summary = "When the sponsor is asked whether it was a good match, and what they answered")
    @APIResponse(responseCode = "200", description = "The days, and what was answered")
    public Uni<Page<CheckInView>> checkIns(@PathParam("id") UUID id) {
        return checkInList
                .of(id)
                .map(entries -> new Page<>(entries.stream().map(CheckInView::of).toList(), null));
    }

    @POST
    @Path("/check-ins")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Answer a check-in that fell due, once; for the sponsor alone")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(responseCode = "403", description = "You are not the sponsor")
    @APIResponse(responseCode = "409", description = "Not selected, no sponsor, or answered already")
    @APIResponse(responseCode = "422", description = "Not asked about on that day, or not due yet")
    public Uni<RestResponse<CheckInView>> answer(@PathParam("id") UUID id, @NotNull @Valid CheckInBody body) {
        return answerCheckIn
                .answer(id, body.dueDay(), body.feedback())
                .map(CheckInView::of)
                .map(view -> Answers.created("/v1/nominations/" + id + "/check-ins", view));
    }
}
