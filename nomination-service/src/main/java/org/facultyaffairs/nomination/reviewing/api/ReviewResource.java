package org.facultyaffairs.nomination.reviewing.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.reviewing.RankNominations;
import org.facultyaffairs.nomination.reviewing.ReviewList;
import org.facultyaffairs.nomination.reviewing.StartReviews;
import org.facultyaffairs.nomination.reviewing.WriteReview;
import org.jspecify.annotations.Nullable;

/** What the committee reads, and what it thinks. */
@Path("/v1/opportunities/{id}")
@RolesAllowed({"committee-member", "program-manager"})
@Tag(name = "Committees")
@APIResponse(responseCode = "403", description = "You do not sit on this committee, or this is for its chair")
@APIResponse(responseCode = "404", description = "No such opportunity or review, or none of yours")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final ReviewList reviewList;
    private final WriteReview writeReview;
    private final StartReviews startReviews;
    private final RankNominations rankNominations;

    ReviewResource(
            ReviewList reviewList,
            WriteReview writeReview,
            StartReviews startReviews,
            RankNominations rankNominations) {
        this.reviewList = reviewList;
        this.writeReview = writeReview;
        this.startReviews = startReviews;
        this.rankNominations = rankNominations;
    }

    @GET
    @Path("/reviews")
    @Operation(summary = "The reviews that you were asked for; for the office all of them")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<ReviewView>> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return reviewList.page(id, paging).map(page -> page.map(ReviewView::of));
    }

    @POST
    @Path("/reviews")
    @Operation(
            summary = "Take up what was handed in since the committee was named; for the chair and the office",
            description = "Naming the committee does it, too. Doing it again changes nothing.")
    @APIResponse(responseCode = "200", description = "Shared out")
    @APIResponse(responseCode = "409", description = "The committee has decided")
    public Uni<StartedView> start(@PathParam("id") UUID id) {
        return startReviews.start(id).map(StartedView::of);
    }

    @GET
    @Path("/reviews/{rid}")
    @Operation(summary = "One review and the nomination to read, without its people where the review is blind")
    @APIResponse(responseCode = "200", description = "The review")
    public Uni<ReviewView> get(@PathParam("id") UUID id, @PathParam("rid") UUID review) {
        return reviewList.one(id, review).map(ReviewView::of);
    }

    @PUT
    @Path("/reviews/{rid}")
    @Operation(summary = "Score a nomination that you were asked to read, until the decision; If-Match is required")
    @APIResponse(responseCode = "200", description = "Scored")
    @APIResponse(responseCode = "409", description = "Decided, withdrawn, or you are to keep away from it")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Scores that do not fit the rubric, each with the reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ReviewView> put(
            @PathParam("id") UUID id,
            @PathParam("rid") UUID review,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReviewBody body) {
        return writeReview
                .write(id, review, body.words(), ifMatch)
                .chain(() -> reviewList.one(id, review))
                .map(ReviewView::of);
    }

    @GET
    @Path("/ranking")
    @Operation(
            summary = "What the reviews come to, calibrated and explained; for the chair and the office",
            description = "Ties are shown, not broken. The chair sees it once their own reviews are in.")
    @APIResponse(responseCode = "200", description = "The ranking")
    @APIResponse(responseCode = "409", description = "The chair's own reviews are not in yet")
    public Uni<RankingView> ranking(@PathParam("id") UUID id) {
        return rankNominations.rank(id).map(sheet -> RankingView.of(id, sheet));
    }
}
