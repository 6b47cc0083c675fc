package org.facultyaffairs.nomination.posting.api;

import io.smallrye.mutiny.Multi;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.facultyaffairs.nomination.posting.OpportunityList;
import org.facultyaffairs.nomination.posting.OwnEligibility;
import org.facultyaffairs.nomination.posting.WriteOpportunity;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people can be put forward for. */
@Path("/v1/opportunities")
@RolesAllowed({"faculty", "leader", "program-manager", "committee-member"})
@Tag(name = "Opportunities", description = "Awards, positions and other things that people are put forward for")
@Produces(MediaType.APPLICATION_JSON)
public class OpportunityResource {

    private final Transactions transactions;
    private final OpportunityList opportunityList;
    private final WriteOpportunity writeOpportunity;
    private final OwnEligibility ownEligibility;
    private final Writers writers;

    OpportunityResource(
            Transactions transactions,
            OpportunityList opportunityList,
            WriteOpportunity writeOpportunity,
            OwnEligibility ownEligibility,
            Writers writers) {
        this.transactions = transactions;
        this.opportunityList = opportunityList;
        this.writeOpportunity = writeOpportunity;
        this.ownEligibility = ownEligibility;
        this.writers = writers;
    }

    @POST
    @RolesAllowed({"leader", "program-manager"})
    @Operation(summary = "Draft an opportunity; only its writers see it until it is published")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OpportunityView.class)))
    @APIResponse(responseCode = "403", description = "Not the office, and not a leader of that unit or above")
    @APIResponse(responseCode = "422", description = "Rules that it breaks, such as an eligibility rule that is no CEL")
    public Uni<RestResponse<OpportunityView>> draft(@NotNull @Valid OpportunityBody body) {
        return writeOpportunity
                .draft(body.facts())
                .map(OpportunityView::of)
                .map(view -> Answers.created("/v1/opportunities/" + view.id(), view));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opportunities, nearest deadline first; drafts for their writers only",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    public Uni<Page<OpportunityView>> list(@Valid @BeanParam OpportunityQuery query, @BeanParam Paging paging) {
        return opportunityList.page(query.filter(), paging).map(page -> page.map(OpportunityView::of));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@Valid @BeanParam OpportunityQuery query) {
        return OpportunityCsv.TABLE.of(lines(query), "opportunities");
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<OpportunityView> lines(@Valid @BeanParam OpportunityQuery query) {
        return opportunityList.all(query.filter()).map(OpportunityView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One opportunity")
    @APIResponse(responseCode = "404", description = "No such opportunity, or a draft of somebody else's")
    @APIResponse(responseCode = "200", description = "The opportunity")
    public Uni<OpportunityView> get(@PathParam("id") UUID id) {
        return transactions
                .read(session -> writers.requireReadable(session, id))
                .map(OpportunityView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"leader", "program-manager"})
    @Operation(summary = "Say anew what it is; If-Match is required. Kind and unit stay once it is published")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "403", description = "Not the office, and not a leader of that unit or above")
    @APIResponse(responseCode = "404", description = "No such opportunity, or a draft of somebody else's")
    @APIResponse(responseCode = "409", description = "It is closed or cancelled")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "Rules that it breaks")
    public Uni<OpportunityView> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OpportunityBody body) {
        return writeOpportunity.change(id, body.facts(), ifMatch).map(OpportunityView::of);
    }

    @GET
    @Path("/{id}/eligibility")
    @Operation(summary = "Whether I could be put forward, and if not what would change it")
    @APIResponse(responseCode = "404", description = "No such opportunity, or a draft of somebody else's")
    @APIResponse(responseCode = "200", description = "The answer in words")
    public Uni<EligibilityView> eligibility(@PathParam("id") UUID id) {
        return ownEligibility.of(id).map(EligibilityView::of);
    }
}
