package org.facultyaffairs.profile.directory.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.profile.directory.ChangeFaculty;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.FacultyMember;
import org.facultyaffairs.profile.directory.HireFaculty;
import org.facultyaffairs.profile.directory.Viewer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The faculty: HR writes, colleagues search. Neither analysts nor committees see a person's row. */
@Path("/v1/faculty")
@Tag(name = "Faculty", description = "Who people are, as HR knows them and as they describe themselves")
@RolesAllowed({"faculty", "leader", "program-manager", "hr-integration", "admin"})
@Produces(MediaType.APPLICATION_JSON)
public class FacultyResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Faculty faculty;
    private final HireFaculty hireFaculty;
    private final ChangeFaculty changeFaculty;
    private final Caller caller;

    FacultyResource(Faculty faculty, HireFaculty hireFaculty, ChangeFaculty changeFaculty, Caller caller) {
        this.faculty = faculty;
        this.hireFaculty = hireFaculty;
        this.changeFaculty = changeFaculty;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search people, by family name",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor cannot be understood")
    public Uni<Page<FacultyView>> search(@Valid @BeanParam FacultyQuery query, @BeanParam Paging paging) {
        return faculty.search(query.filter(), Viewer.of(caller), paging).map(page -> page.map(FacultyView::of));
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    public Multi<String> table(@Valid @BeanParam FacultyQuery query) {
        return FacultyCsv.TABLE.of(all(query), "faculty");
    }

    @GET
    @Produces(NDJSON + ";qs=0.4")
    public Multi<FacultyView> lines(@Valid @BeanParam FacultyQuery query) {
        return all(query);
    }

    private Multi<FacultyView> all(FacultyQuery query) {
        return faculty.all(query.filter(), Viewer.of(caller)).map(FacultyView::of);
    }

    @POST
    @RolesAllowed("hr-integration")
    @Operation(summary = "Take on somebody new")
    @APIResponse(
            responseCode = "201",
            description = "On file",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FacultyView.class)))
    @APIResponse(responseCode = "409", description = "The employee number, e-mail or ORCID iD is somebody's already")
    @APIResponse(responseCode = "422", description = "The unit is unknown or the ORCID iD's checksum does not match")
    public Uni<RestResponse<FacultyView>> hire(@NotNull @Valid FacultyBody body) {
        return hireFaculty
                .hire(body.facts())
                .chain(this::view)
                .map(view -> Answers.created("/v1/faculty/" + view.id(), view));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One person",
            description = "HR's facts (number, e-mail, dates, appointments) only for the person, their leaders and the"
                    + " office.")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(responseCode = "404", description = "Nobody known")
    public Uni<FacultyView> get(@PathParam("id") UUID id) {
        return faculty.see(new FacultyId(id), Viewer.of(caller)).map(FacultyView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("hr-integration")
    @Operation(summary = "Say how things are with a person now; If-Match is required")
    @APIResponse(responseCode = "200", description = "Changed, or already as said")
    @APIResponse(responseCode = "404", description = "Nobody known")
    @APIResponse(responseCode = "409", description = "The e-mail or ORCID iD is another person's")
    @APIResponse(responseCode = "412", description = "Somebody changed the person since you read them")
    @APIResponse(responseCode = "422", description = "The unit is unknown, the number is another, or a bad ORCID iD")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<FacultyView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacultyBody body) {
        return changeFaculty.change(new FacultyId(id), body.facts(), ifMatch).chain(this::view);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("hr-integration")
    @Operation(summary = "The person leaves today; they stay on file as departed")
    @APIResponse(responseCode = "204", description = "Departed")
    @APIResponse(responseCode = "404", description = "Nobody known")
    @APIResponse(responseCode = "409", description = "They left before")
    @APIResponse(responseCode = "412", description = "Somebody changed the person since you read them")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> depart(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changeFaculty.depart(new FacultyId(id), ifMatch);
    }

    private Uni<FacultyView> view(FacultyMember member) {
        return faculty.see(member.id(), Viewer.of(caller)).map(FacultyView::of);
    }
}
