package org.facultyaffairs.nomination.committee.api;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.nomination.committee.ConflictList;
import org.facultyaffairs.nomination.committee.DeclareConflict;
import org.jboss.resteasy.reactive.RestResponse;

/** Who must keep away from which nomination. */
@Path("/v1/opportunities/{id}/conflicts")
@RolesAllowed({"committee-member", "program-manager"})
@Tag(name = "Committees")
@APIResponse(responseCode = "403", description = "You do not sit on this committee")
@APIResponse(responseCode = "404", description = "No such opportunity")
@Produces(MediaType.APPLICATION_JSON)
public class ConflictResource {

    private final ConflictList conflictList;
    private final DeclareConflict declareConflict;

    ConflictResource(ConflictList conflictList, DeclareConflict declareConflict) {
        this.conflictList = conflictList;
        this.declareConflict = declareConflict;
    }

    @GET
    @Operation(summary = "Declared and detected conflicts; a member sees what they declared themselves")
    @APIResponse(responseCode = "200", description = "All of them")
    public Uni<Page<ConflictView>> list(@PathParam("id") UUID id) {
        return conflictList.of(id).map(ConflictResource::whole);
    }

    @POST
    @Operation(
            summary = "Declare a conflict; it holds at once",
            description = "A review of yours of that nomination no longer counts, and somebody else is asked.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "409", description = "The committee has decided")
    @APIResponse(responseCode = "422", description = "Not a member, or not a nomination of this opportunity")
    public Uni<RestResponse<ConflictView>> declare(@PathParam("id") UUID id, @NotNull @Valid ConflictBody body) {
        return declareConflict
                .declare(id, body.memberId(), body.nominationId(), body.reason().strip())
                .map(declaration ->
                        Answers.created("/v1/opportunities/" + id + "/conflicts", ConflictView.of(declaration)));
    }

    private static Page<ConflictView> whole(List<ConflictList.Entry> entries) {
        return new Page<>(entries.stream().map(ConflictView::of).toList(), null);
    }
}
