package org.facultyaffairs.matching.proposal.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.RunPairs;

/** The pairs of a run. */
@Path("/v1/match-runs/{id}/proposals")
@RolesAllowed("program-manager")
@Tag(name = "Match runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunPairsResource {

    private final RunPairs runPairs;
    private final GatherEvidence evidence;

    RunPairsResource(RunPairs runPairs, GatherEvidence evidence) {
        this.runPairs = runPairs;
        this.evidence = evidence;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The run's pairs with why, who else it could be, and what became of each",
            description = "As `text/csv` or `application/x-ndjson` the whole list is streamed.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "It has no match to look at")
    public Uni<Page<RunPairView>> pairs(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return runPairs.of(new RunId(id), paging)
                .chain(page -> evidence.now().map(known -> page.map(pair -> view(pair, known.population()))));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@PathParam("id") UUID id) {
        return RunPairCsv.TABLE.of(lines(id), "pairs");
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<RunPairView> lines(@PathParam("id") UUID id) {
        return WholeList.of(paging -> pairs(id, paging));
    }

    private static RunPairView view(RunPairs.RunPair pair, Population people) {
        Proposal proposal = pair.proposal();
        return proposal == null
                ? RunPairView.of(pair.pair(), pair.grounds(), people)
                : RunPairView.of(proposal, people);
    }
}
