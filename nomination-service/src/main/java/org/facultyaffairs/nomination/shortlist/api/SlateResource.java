package org.facultyaffairs.nomination.shortlist.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.facultyaffairs.nomination.shortlist.ReviewSlate;
import org.facultyaffairs.nomination.shortlist.SetSlate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The nominations that go forward, and whether they are as broad as was asked. */
@Path("/v1/opportunities/{id}")
@RolesAllowed({"committee-member", "program-manager"})
@Tag(name = "Committees")
@APIResponse(responseCode = "403", description = "You are neither the chair nor of the office")
@APIResponse(responseCode = "404", description = "No such opportunity, or no committee, slate or review yet")
@Produces(MediaType.APPLICATION_JSON)
public class SlateResource {

    private final SetSlate setSlate;
    private final ReviewSlate reviewSlate;

    SlateResource(SetSlate setSlate, ReviewSlate reviewSlate) {
        this.setSlate = setSlate;
        this.reviewSlate = reviewSlate;
    }

    @GET
    @Path("/slate")
    @Operation(summary = "The nominations that go forward; for the chair and the office")
    @APIResponse(responseCode = "200", description = "The slate")
    public Uni<SlateView> get(@PathParam("id") UUID id) {
        return setSlate.read(id).map(slate -> SlateView.of(id, slate));
    }

    @PUT
    @Path("/slate")
    @Operation(summary = "Say which nominations go forward; If-Match is required, the first time, too")
    @APIResponse(responseCode = "200", description = "Set")
    @APIResponse(responseCode = "409", description = "The committee has decided")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Something is not before the committee")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<SlateView> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SlateBody body) {
        return setSlate.set(id, body.nominationIds(), ifMatch).map(SlateView::of);
    }

    @POST
    @Path("/slate-review")
    @Operation(
            summary = "Hold the slate against its policy: met, not met or cannot tell, and never who",
            description = "Advice only. Self-identification is opened for the check alone, in memory, and the opening"
                    + " is audited; it can be switched off.")
    @APIResponse(
            responseCode = "201",
            description = "Reviewed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SlateReviewView.class)))
    @APIResponse(responseCode = "409", description = "Switched off, decided already, or reviewed often enough")
    public Uni<RestResponse<SlateReviewView>> review(@PathParam("id") UUID id) {
        return reviewSlate
                .review(id)
                .map(SlateReviewView::of)
                .map(view -> Answers.created("/v1/opportunities/" + id + "/slate-review", view));
    }

    @GET
    @Path("/slate-review")
    @Operation(summary = "What the review of the present slate said")
    @APIResponse(responseCode = "200", description = "What it said")
    public Uni<SlateReviewView> lastReview(@PathParam("id") UUID id) {
        return reviewSlate.read(id).map(SlateReviewView::of);
    }
}
