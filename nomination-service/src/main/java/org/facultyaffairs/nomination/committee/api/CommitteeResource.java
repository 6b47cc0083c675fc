package org.facultyaffairs.nomination.committee.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.nomination.committee.NameCommittee;
import org.jspecify.annotations.Nullable;

/** Who judges the nominations of an opportunity. */
@Path("/v1/opportunities/{id}/committee")
@RolesAllowed("program-manager")
@Tag(name = "Committees", description = "Who judges, who keeps away, what they think, and what they decide")
@APIResponse(responseCode = "403", description = "You are nominated for this opportunity yourself")
@APIResponse(responseCode = "404", description = "No such opportunity")
@Produces(MediaType.APPLICATION_JSON)
public class CommitteeResource {

    private final NameCommittee nameCommittee;

    CommitteeResource(NameCommittee nameCommittee) {
        this.nameCommittee = nameCommittee;
    }

    @GET
    @Operation(summary = "The committee, its terms and its quorum")
    @APIResponse(responseCode = "200", description = "The committee")
    public Uni<CommitteeView> get(@PathParam("id") UUID id) {
        return nameCommittee.read(id).map(CommitteeView::of);
    }

    @PUT
    @Operation(
            summary = "Name the committee; If-Match is required, the first time, too",
            description = "Whoever has a conflict that bars from judging is refused with the reason, and nothing is"
                    + " changed. What was handed in is then shared out among the members.")
    @APIResponse(responseCode = "200", description = "Named")
    @APIResponse(responseCode = "409", description = "The opportunity is called off, or the committee has decided")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Somebody cannot sit on it; the violations say who and why")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<CommitteeView> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CommitteeBody body) {
        return nameCommittee.name(id, body, ifMatch).map(CommitteeView::of);
    }
}
