package org.facultyaffairs.matching.program.api;

import io.quarkus.security.Authenticated;
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
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.facultyaffairs.matching.program.WriteProgram;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Mentoring programmes; the office needs no developer to change one. */
@Path("/v1/programs")
@Tag(name = "Programs", description = "Mentoring programmes: charter, dates, and what they match by")
@Produces(MediaType.APPLICATION_JSON)
public class ProgramResource {

    private final Programs programs;
    private final WriteProgram writeProgram;
    private final Caller caller;

    ProgramResource(Programs programs, WriteProgram writeProgram, Caller caller) {
        this.programs = programs;
        this.writeProgram = writeProgram;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Programmes, the last opened first",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor cannot be understood")
    public Uni<Page<ProgramView>> list(@Valid @BeanParam ProgramQuery query, @BeanParam Paging paging) {
        return programs.list(query.wanted(), paging).map(page -> page.map(ProgramView::of));
    }

    @GET
    @Authenticated
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@Valid @BeanParam ProgramQuery query) {
        return ProgramCsv.TABLE.of(lines(query), "programs");
    }

    @GET
    @Authenticated
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<ProgramView> lines(@Valid @BeanParam ProgramQuery query) {
        return WholeList.of(paging -> list(query, paging));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One programme")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<ProgramView> get(@PathParam("id") UUID id) {
        return programs.require(new ProgramId(id)).map(ProgramView::of);
    }

    @POST
    @RolesAllowed("program-manager")
    @Operation(summary = "Open a programme")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgramView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or has a form that cannot be read")
    @APIResponse(responseCode = "422", description = """
                    Dates out of order, numbers out of range, or criteria that make no sense: unknown, written twice,
                    negative or all zero weights, contradicting each other (which, is said), or being alike above a
                    third. All of it at once, by field.""")
    public Uni<RestResponse<ProgramView>> open(@NotNull @Valid ProgramBody body) {
        return writeProgram
                .open(body.written(), actor())
                .map(ProgramView::of)
                .map(view -> Answers.created("/v1/programs/" + view.id(), view));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("program-manager")
    @Operation(
            summary = "Write a programme anew, as a whole; If-Match is required",
            description = "What was matched before stays as it was matched.")
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "400", description = "Something is missing or has a form that cannot be read")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is closed")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "It makes no sense as written; see opening one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ProgramView> put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgramBody body) {
        return writeProgram
                .change(new ProgramId(id), body.written(), actor(), ifMatch)
                .map(ProgramView::of);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("program-manager")
    @Operation(
            summary = "Close a programme; If-Match is required",
            description = "It takes nobody in and matches nobody any more, and can still be read.")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is closed already")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> close(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writeProgram.close(new ProgramId(id), actor(), ifMatch).replaceWithVoid();
    }

    private String actor() {
        return caller.person().map(UUID::toString).orElseGet(caller::subject);
    }
}
