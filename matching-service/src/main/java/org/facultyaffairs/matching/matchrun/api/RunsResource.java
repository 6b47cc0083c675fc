package org.facultyaffairs.matching.matchrun.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.matching.matchrun.CancelRun;
import org.facultyaffairs.matching.matchrun.ExplainPair;
import org.facultyaffairs.matching.matchrun.FollowRun;
import org.facultyaffairs.matching.matchrun.LookAtRun;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.matchrun.StartRun;
import org.facultyaffairs.matching.people.FacultyId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Matches of whole cohorts. */
@Path("/v1/match-runs")
@RolesAllowed("program-manager")
@Tag(
        name = "Match runs",
        description = "Matches of a whole cohort: proven, explained, and compared before one is published")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {

    private final StartRun startRun;
    private final CancelRun cancelRun;
    private final LookAtRun lookAtRun;
    private final FollowRun followRun;
    private final ExplainPair explainPair;
    private final Caller caller;

    RunsResource(
            StartRun startRun,
            CancelRun cancelRun,
            LookAtRun lookAtRun,
            FollowRun followRun,
            ExplainPair explainPair,
            Caller caller) {
        this.startRun = startRun;
        this.cancelRun = cancelRun;
        this.lookAtRun = lookAtRun;
        this.followRun = followRun;
        this.explainPair = explainPair;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A run: where it stands, and what proves and explains its match")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public Uni<RunView> get(@PathParam("id") UUID id) {
        return lookAtRun.look(new RunId(id)).map(RunView::of);
    }

    @GET
    @Path("/{id}/progress")
    @OfKnownRun
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "How far a run is, as Server-Sent Events",
            description = "`progress` at once and whenever it gets further; the stream ends with the run.")
    @APIResponse(
            responseCode = "200",
            description = "Steps until the run ends or the client goes away",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(responseCode = "404", description = "There is no such run")
    public Multi<OutboundSseEvent> follow(@PathParam("id") UUID id, @Context Sse sse) {
        return followRun.follow(new RunId(id)).map(standing -> event(sse, standing));
    }

    private static OutboundSseEvent event(Sse sse, MatchRuns.Standing standing) {
        return sse.newEventBuilder()
                .name("progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ProgressView.class, ProgressView.of(standing))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Call a run off that is waiting or under way")
    @APIResponse(responseCode = "200", description = "Called off")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It has ended already")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", description = "Send `If-Match`; `*` for whatever it is at")
    public Uni<RunView> cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return cancelRun.cancel(new RunId(id), ifMatch).map(RunView::of);
    }

    @POST
    @Path("/{id}/repeat")
    @Operation(summary = "Work the same snapshot out again, to the same match; its certificate says whether it is")
    @APIResponse(
            responseCode = "202",
            description = "Waiting for its turn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "503", description = "Too many runs wait; try again after `Retry-After`")
    public Uni<RestResponse<RunView>> repeat(@PathParam("id") UUID id) {
        return startRun.repeat(new RunId(id), caller.subject()).map(RunsResource::accepted);
    }

    @POST
    @Path("/{id}/repair")
    @Operation(
            summary = "Bring a match up to date with the people as they are now",
            description =
                    "The match for today by the same choice (kind, minimum, seed, capacities), found from the earlier"
                            + " one, with what it changes. A minimum that can no longer be kept is said in words.")
    @APIResponse(
            responseCode = "202",
            description = "Waiting for its turn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "The run has no match")
    @APIResponse(responseCode = "422", description = "Nobody can be matched any more")
    @APIResponse(responseCode = "503", description = "Too many runs wait; try again after `Retry-After`")
    public Uni<RestResponse<RunView>> repair(@PathParam("id") UUID id) {
        return startRun.repair(new RunId(id), caller.subject()).map(RunsResource::accepted);
    }

    @GET
    @Path("/compare")
    @Operation(summary = "Two runs of a programme side by side")
    @APIResponse(responseCode = "200", description = "Both, and what differs")
    @APIResponse(responseCode = "400", description = "Say which two")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "One of them has no match")
    @APIResponse(responseCode = "422", description = "They belong to different programmes")
    public Uni<ComparisonView> compare(
            @QueryParam("left") @NotNull(message = "Say which run is on the left.") UUID left,
            @QueryParam("right") @NotNull(message = "Say which run is on the right.") UUID right) {
        return lookAtRun.compare(new RunId(left), new RunId(right)).map(ComparisonView::of);
    }

    @GET
    @Path("/{id}/explanations")
    @Operation(summary = "Why these two are a pair of the run, or why not, and what would change it")
    @APIResponse(responseCode = "200", description = "In sentences that can be read out")
    @APIResponse(responseCode = "400", description = "Say which two")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It has no match to look at")
    @APIResponse(responseCode = "422", description = "One of them took no part in the run")
    public Uni<ExplanationView> explain(
            @PathParam("id") UUID id,
            @QueryParam("mentee") @NotNull(message = "Say which mentee.") UUID mentee,
            @QueryParam("mentor") @NotNull(message = "Say which mentor.") UUID mentor) {
        return explainPair
                .explain(new RunId(id), new FacultyId(mentee), new FacultyId(mentor))
                .map(ExplanationView::of);
    }

    private static RestResponse<RunView> accepted(MatchRun run) {
        return Answers.accepted("/v1/match-runs/" + run.id(), RunView.of(run));
    }
}
