package org.facultyaffairs.matching.sponsorship.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.sponsorship.Reader;
import org.facultyaffairs.matching.sponsorship.RecordAct;
import org.facultyaffairs.matching.sponsorship.SponsorshipId;
import org.facultyaffairs.matching.sponsorship.Sponsorships;
import org.facultyaffairs.matching.sponsorship.StartSponsorship;
import org.jboss.resteasy.reactive.RestResponse;

/** Who speaks for whom. */
@Path("/v1/sponsorships")
@Tag(name = "Sponsorships", description = "Who speaks for whom, act by act; most acts are recorded by themselves")
@Produces(MediaType.APPLICATION_JSON)
public class SponsorshipResource {

    private final Sponsorships sponsorships;
    private final StartSponsorship startSponsorship;
    private final RecordAct recordAct;
    private final Caller caller;

    SponsorshipResource(
            Sponsorships sponsorships, StartSponsorship startSponsorship, RecordAct recordAct, Caller caller) {
        this.sponsorships = sponsorships;
        this.startSponsorship = startSponsorship;
        this.recordAct = recordAct;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sponsorships of mine, as sponsor or protégé; all for a program manager. Newest first",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor cannot be understood")
    public Uni<Page<SponsorshipView>> list(@BeanParam SponsorshipQuery query, @BeanParam Paging paging) {
        return sponsorships.list(reader(), query.filter(), paging).map(page -> page.map(SponsorshipView::of));
    }

    @GET
    @Authenticated
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@BeanParam SponsorshipQuery query) {
        return SponsorshipCsv.TABLE.of(lines(query), "sponsorships");
    }

    @GET
    @Authenticated
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<SponsorshipView> lines(@BeanParam SponsorshipQuery query) {
        return sponsorships.all(reader(), query.filter()).map(SponsorshipView::of);
    }

    @POST
    @RolesAllowed("faculty")
    @Operation(summary = "Say that I speak for a colleague; I must be senior with influence")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SponsorshipView.class)))
    @APIResponse(responseCode = "409", description = "I sponsor them already")
    @APIResponse(
            responseCode = "422",
            description = "I am neither associate professor or above nor in a leadership role, or they are not here")
    public Uni<RestResponse<SponsorshipView>> start(@NotNull @Valid StartBody body) {
        FacultyId sponsor = new FacultyId(caller.requirePerson());
        return startSponsorship
                .start(sponsor, new FacultyId(body.protegeId()))
                .map(SponsorshipView::of)
                .map(view -> Answers.created("/v1/sponsorships/" + view.id(), view));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One sponsorship; seen by the two people and program managers")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    public Uni<SponsorshipView> get(@PathParam("id") UUID id) {
        return sponsorships.require(new SponsorshipId(id), reader()).map(SponsorshipView::of);
    }

    @GET
    @Path("/{id}/acts")
    @Authenticated
    @Operation(summary = "What the sponsor did, newest first")
    @APIResponse(responseCode = "200", description = "A page of acts")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    public Uni<Page<ActView>> acts(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return sponsorships.acts(new SponsorshipId(id), reader(), paging).map(page -> page.map(ActView::of));
    }

    @POST
    @Path("/{id}/acts")
    @RolesAllowed({"faculty", "program-manager"})
    @Operation(summary = "The sponsor tells of what they did")
    @APIResponse(
            responseCode = "201",
            description = "Recorded as done now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActView.class)))
    @APIResponse(responseCode = "403", description = "Only the sponsor tells of it")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    @APIResponse(responseCode = "422", description = "A nomination is recorded by itself")
    public Uni<RestResponse<ActView>> record(@PathParam("id") UUID id, @NotNull @Valid ActBody body) {
        return recordAct
                .record(new SponsorshipId(id), body.deed(), reader())
                .map(ActView::of)
                .map(view -> Answers.created("/v1/sponsorships/" + id + "/acts", view));
    }

    private Reader reader() {
        return new Reader(caller.person().map(FacultyId::new).orElse(null), caller.has("program-manager"));
    }
}
