package org.facultyaffairs.nomination.request.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.request.AnswerRequest;
import org.facultyaffairs.nomination.request.RequestList;
import org.facultyaffairs.nomination.request.RequestNomination;
import org.facultyaffairs.nomination.request.RequestStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** "Please nominate me." */
@Path("/v1/nomination-requests")
@RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
@Tag(name = "Nomination requests", description = "Asking a colleague or the office to be put forward")
@APIResponse(responseCode = "404", description = "No such request, or none that you may know of")
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {

    private final RequestNomination requestNomination;
    private final AnswerRequest answerRequest;
    private final RequestList requestList;

    RequestResource(RequestNomination requestNomination, AnswerRequest answerRequest, RequestList requestList) {
        this.requestNomination = requestNomination;
        this.answerRequest = answerRequest;
        this.requestList = requestList;
    }

    @POST
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Ask a colleague, or the office, to put you forward")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
    @APIResponse(responseCode = "409", description = "Asked before, or put forward already")
    @APIResponse(responseCode = "422", description = "Not eligible, with what would change it; the deadline has passed")
    public Uni<RestResponse<RequestView>> ask(@NotNull @Valid RequestBodies.Ask body) {
        return requestNomination
                .ask(body.opportunityId(), body.askedId(), body.words().strip())
                .map(RequestView::of)
                .map(view -> Answers.created("/v1/nomination-requests/" + view.id(), view));
    }

    @GET
    @Operation(summary = "The requests that you made or were asked, oldest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<RequestView>> list(@QueryParam("status") @Nullable RequestStatus status, @BeanParam Paging paging) {
        return requestList.page(status, paging).map(page -> page.map(RequestView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One request, for the requester and whoever was asked")
    @APIResponse(responseCode = "200", description = "The request")
    public Uni<RequestView> get(@PathParam("id") UUID id) {
        return requestList.require(id).map(RequestView::of);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Put the requester forward: a nomination by you begins, see nominationId")
    @APIResponse(responseCode = "200", description = "Accepted")
    @APIResponse(responseCode = "403", description = "It is not you who was asked")
    @APIResponse(responseCode = "409", description = "Answered before, or the requester is put forward already")
    @APIResponse(responseCode = "422", description = "The deadline has passed, or the requester is no longer eligible")
    public Uni<RequestView> accept(@PathParam("id") UUID id, @Valid RequestBodies.@Nullable Accept body) {
        String statement = body == null ? null : body.statement();
        return answerRequest
                .accept(id, statement == null ? "" : statement.strip())
                .map(RequestView::of);
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Do not put the requester forward, and say why")
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(responseCode = "403", description = "It is not you who was asked")
    @APIResponse(responseCode = "409", description = "Answered before")
    public Uni<RequestView> decline(@PathParam("id") UUID id, @NotNull @Valid RequestBodies.Decline body) {
        return answerRequest.decline(id, body.reason().strip()).map(RequestView::of);
    }
}
