package org.facultyaffairs.nomination.call.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.facultyaffairs.nomination.call.Calls;
import org.facultyaffairs.nomination.call.WriteCall;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The call for applications (RFA) of an opportunity. */
@Path("/v1/opportunities/{id}/call")
@Tag(name = "Opportunities")
@Produces(MediaType.APPLICATION_JSON)
public class CallResource {

    private final Calls calls;
    private final WriteCall writeCall;

    CallResource(Calls calls, WriteCall writeCall) {
        this.calls = calls;
        this.writeCall = writeCall;
    }

    @GET
    @RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
    @Operation(summary = "The call for applications")
    @APIResponse(responseCode = "404", description = "No such opportunity, or no call was written")
    @APIResponse(responseCode = "200", description = "The call")
    public Uni<CallView> get(@PathParam("id") UUID id) {
        return calls.read(id).map(CallView::of);
    }

    @PUT
    @RolesAllowed({"leader", "program-manager"})
    @Operation(summary = "Write the call, or write it anew; If-Match is required once there is one")
    @APIResponse(responseCode = "200", description = "Written anew")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "409", description = "The opportunity has no open call, or is over")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "Days that do not fit the opportunity's deadline")
    public Uni<RestResponse<CallView>> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CallBody body) {
        return writeCall.write(id, body.said(), ifMatch).map(CallResource::answer);
    }

    private static RestResponse<CallView> answer(WriteCall.Outcome outcome) {
        CallView view = CallView.of(outcome.call());
        return outcome.first()
                ? Answers.created("/v1/opportunities/" + view.opportunityId() + "/call", view)
                : RestResponse.ok(view);
    }
}
