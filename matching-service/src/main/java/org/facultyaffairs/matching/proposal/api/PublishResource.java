package org.facultyaffairs.matching.proposal.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.proposal.PublishRun;

/** Proposing the pairs of a run. */
@Path("/v1/match-runs/{id}/publish")
@RolesAllowed("program-manager")
@Tag(name = "Match runs")
@Produces(MediaType.APPLICATION_JSON)
public class PublishResource {

    private final PublishRun publishRun;
    private final Caller caller;

    PublishResource(PublishRun publishRun, Caller caller) {
        this.publishRun = publishRun;
        this.caller = caller;
    }

    /** That a run was published. */
    @Schema(name = "MatchRunPublished")
    public record PublishedView(
            UUID runId,
            Instant publishedAt,

            @Schema(description = "How many pairs were proposed.")
            int proposals,

            @Schema(description = "How many pairs of the run that it repairs stay proposed, with what was answered.")
            int kept,

            @Schema(description = "How many proposals of the run that it repairs ended unanswered.")
            int ended) {

        static PublishedView of(PublishRun.Published published) {
            return new PublishedView(
                    published.run().id(),
                    Objects.requireNonNull(published.run().publishedAt()),
                    published.proposals(),
                    published.kept(),
                    published.ended());
        }
    }

    @POST
    @Operation(
            summary = "Propose the run's pairs to the people",
            description =
                    "All of them or none. Each pair is proposed to both; nothing begins unless both say yes. A repair"
                            + " of the published run, or a repair of such a repair, takes its place: pairs that both have stay proposed with what was answered,"
                            + " others that await an answer end, and what both have said yes to is never touched.")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(
            responseCode = "409",
            description =
                    "It has no match, was published already, another run was that it does not repair, the programme"
                            + " is closed, or people have changed since: each"
                            + " named in `violations`, with the way to a repair")
    @APIResponse(responseCode = "413", description = "More pairs than can be proposed at once")
    public Uni<PublishedView> publish(@PathParam("id") UUID id) {
        return publishRun
                .publish(new RunId(id), caller.person().map(UUID::toString).orElseGet(caller::subject))
                .map(PublishedView::of);
    }
}
