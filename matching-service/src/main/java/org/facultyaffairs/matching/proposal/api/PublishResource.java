package org.facultyaffairs.matching.proposal.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.PublishRun;
import org.facultyaffairs.matching.proposal.RunPairs;

/** The pairs of a run, and proposing them. */
@Path("/v1/match-runs/{id}")
@RolesAllowed("program-manager")
@Tag(name = "Match runs")
public class PublishResource {

    private final PublishRun publishRun;
    private final RunPairs runPairs;
    private final GatherEvidence evidence;

    PublishResource(PublishRun publishRun, RunPairs runPairs, GatherEvidence evidence) {
        this.publishRun = publishRun;
        this.runPairs = runPairs;
        this.evidence = evidence;
    }

    /** That a run was published. */
    @Schema(name = "MatchRunPublished")
    public record PublishedView(
            UUID runId,
            Instant publishedAt,

            @Schema(description = "How many pairs were proposed.")
            int proposals) {

        static PublishedView of(PublishRun.Published published) {
            return new PublishedView(
                    published.run().id(), Objects.requireNonNull(published.run().publishedAt()), published.proposals());
        }
    }

    @POST
    @Path("/publish")
    @Operation(
            summary = "Propose the run's pairs to the people",
            description = "All of them or none. Each pair is proposed to both; nothing begins unless both say yes.")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(
            responseCode = "409",
            description = "It has no match, was published already, another run was, or people have changed since: each"
                    + " named in `violations`, with the way to a repair")
    @APIResponse(responseCode = "413", description = "More pairs than can be proposed at once")
    public Uni<PublishedView> publish(@PathParam("id") UUID id) {
        return publishRun.publish(new RunId(id)).map(PublishedView::of);
    }

    @GET
    @Path("/proposals")
    @Operation(summary = "The run's pairs with why, who else it could be, and what became of each")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It has no match to look at")
    public Uni<Page<RunPairView>> pairs(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return runPairs.of(new RunId(id), paging)
                .chain(page -> evidence.now().map(known -> page.map(pair -> view(pair, known.population()))));
    }

    private static RunPairView view(RunPairs.RunPair pair, Population people) {
        Proposal proposal = pair.proposal();
        return proposal == null
                ? RunPairView.of(pair.pair(), pair.grounds(), people)
                : RunPairView.of(proposal, people);
    }
}
