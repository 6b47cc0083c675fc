package org.facultyaffairs.nomination.nomination.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.nomination.Nominate;
import org.facultyaffairs.nomination.nomination.NominationList;
import org.facultyaffairs.nomination.nomination.NominationSight;
import org.facultyaffairs.nomination.nomination.RestateNomination;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is put forward, by whom. */
@Path("/v1/nominations")
@RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
@Tag(name = "Nominations", description = "Who is put forward, by whom, and how it goes")
@APIResponse(responseCode = "404", description = "No such nomination, or none that you may know of")
@Produces(MediaType.APPLICATION_JSON)
public class NominationResource {

    private final Transactions transactions;
    private final Nominate nominate;
    private final NominationList nominationList;
    private final NominationSight sight;
    private final RestateNomination restateNomination;

    NominationResource(
            Transactions transactions,
            Nominate nominate,
            NominationList nominationList,
            NominationSight sight,
            RestateNomination restateNomination) {
        this.transactions = transactions;
        this.nominate = nominate;
        this.nominationList = nominationList;
        this.sight = sight;
        this.restateNomination = restateNomination;
    }

    @POST
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(
            summary = "Put a colleague forward, or yourself in an open call",
            description = "A colleague is asked for their consent; who puts themselves forward has given it.")
    @APIResponse(
            responseCode = "201",
            description = "Put forward",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NominationView.class)))
    @APIResponse(responseCode = "409", description = "Put forward already, or the opportunity is not open")
    @APIResponse(
            responseCode = "422",
            description = "Not eligible (with what would change it), the deadline has passed, no open call, or a role"
                    + " that is not yours")
    public Uni<RestResponse<NominationView>> nominate(@NotNull @Valid NominateBody body) {
        return nominate.nominate(body.words())
                .map(NominationView::of)
                .map(view -> Answers.created("/v1/nominations/" + view.id(), view));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Your nominations, oldest first; for the office all of them",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "One page")
    public Uni<Page<NominationView>> list(@BeanParam NominationQuery query, @BeanParam Paging paging) {
        return nominationList.page(query.filter(), paging).map(page -> page.map(NominationView::of));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@BeanParam NominationQuery query) {
        return NominationCsv.TABLE.of(lines(query), "nominations");
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<NominationView> lines(@BeanParam NominationQuery query) {
        return nominationList.all(query.filter()).map(NominationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One nomination, for its nominee, its nominator, its reviewers and the office")
    @APIResponse(responseCode = "200", description = "The nomination")
    public Uni<NominationView> get(@PathParam("id") UUID id) {
        return transactions.read(session -> sight.require(session, id)).map(NominationView::of);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(summary = "Word the statement anew, until it is submitted; If-Match is required")
    @APIResponse(responseCode = "200", description = "Worded anew")
    @APIResponse(responseCode = "403", description = "You are not the nominator")
    @APIResponse(responseCode = "409", description = "It is submitted already")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<NominationView> restate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatementPatch body) {
        return restateNomination.restate(id, body.statement().strip(), ifMatch).map(NominationView::of);
    }
}
