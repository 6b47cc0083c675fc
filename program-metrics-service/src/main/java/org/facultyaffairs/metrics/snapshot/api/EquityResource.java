package org.facultyaffairs.metrics.snapshot.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.metrics.metric.HouseThresholds;
import org.facultyaffairs.metrics.snapshot.AskEquity;
import org.facultyaffairs.metrics.snapshot.EquityTable;

/** Is it fair? */
@Path("/v1/metrics/equity/{name}")
@Tag(name = "Equity", description = "Groups beside each other, small ones hidden; every query is noted in the audit")
@RolesAllowed({"analyst", "program-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class EquityResource {

    private final AskEquity askEquity;
    private final HouseThresholds thresholds;

    EquityResource(AskEquity askEquity, HouseThresholds thresholds) {
        this.askEquity = askEquity;
        this.thresholds = thresholds;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rates by group with intervals, adverse-impact ratios and representation",
            description =
                    "From frozen snapshots over fixed dimensions, two of them at most. Suppressed groups are named,"
                            + " without numbers; `withheld` says why nothing at all is shown.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, and when they were frozen",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EquityTable.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "Dimensions that this metric does not have")
    @APIResponse(responseCode = "404", description = "No such metric")
    public Uni<EquityTable> figures(
            @PathParam("name") String name,
            @QueryParam("by")
                    @DefaultValue("gender")
                    @Parameter(description = "One or two dimensions of the catalogue.", example = "gender,rank")
                    String by) {
        return askEquity.ask(name, by, thresholds.page());
    }

    @GET
    @Produces("text/csv;qs=0.1")
    public Uni<String> csv(@PathParam("name") String name, @QueryParam("by") @DefaultValue("gender") String by) {
        return askEquity.ask(name, by, thresholds.export()).map(EquityCsv::of);
    }
}
