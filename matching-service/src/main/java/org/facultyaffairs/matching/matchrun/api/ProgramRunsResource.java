package org.facultyaffairs.matching.matchrun.api;

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
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.matching.matchrun.LookAtRun;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.StartRun;
import org.jboss.resteasy.reactive.RestResponse;

/** The match runs of a programme. */
@Path("/v1/programs/{id}/match-runs")
@RolesAllowed("program-manager")
@Tag(name = "Match runs")
@Produces(MediaType.APPLICATION_JSON)
public class ProgramRunsResource {

    private final StartRun startRun;
    private final LookAtRun lookAtRun;
    private final Caller caller;

    ProgramRunsResource(StartRun startRun, LookAtRun lookAtRun, Caller caller) {
        this.startRun = startRun;
        this.lookAtRun = lookAtRun;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Match the programme's cohort as it is now",
            description = "The inputs are kept as a snapshot at once; the match is worked out in its turn. Follow it at"
                    + " the address in `Location`, or as it goes at `/progress`.")
    @APIResponse(
            responseCode = "202",
            description = "Waiting for its turn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", description = "There is no such programme")
    @APIResponse(responseCode = "409", description = "The programme is closed")
    @APIResponse(
            responseCode = "422",
            description =
                    "Nobody can be matched: no mentors, no mentees, no capacity, or constraints that contradict"
                            + " each other, named one by one; or the cohort is larger, or of more departments, than a run may be, with the limit")
    @APIResponse(responseCode = "503", description = "Too many runs wait; try again after `Retry-After`")
    public Uni<RestResponse<RunView>> start(@PathParam("id") UUID program, @NotNull @Valid RunBody body) {
        return startRun.start(program, body::choice, caller.subject()).map(ProgramRunsResource::accepted);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The programme's runs, the newest first",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "There is no such programme")
    public Uni<Page<RunView>> list(@PathParam("id") UUID program, @BeanParam Paging paging) {
        return lookAtRun.ofProgram(program, paging).map(page -> page.map(RunView::of));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@PathParam("id") UUID program) {
        return RunCsv.TABLE.of(lines(program), "match-runs");
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<RunView> lines(@PathParam("id") UUID program) {
        return WholeList.of(paging -> list(program, paging));
    }

    private static RestResponse<RunView> accepted(MatchRun run) {
        return Answers.accepted("/v1/match-runs/" + run.id(), RunView.of(run));
    }
}
