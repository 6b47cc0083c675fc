package org.facultyaffairs.metrics.metric.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.metrics.metric.AskFigures;
import org.facultyaffairs.metrics.metric.Catalogue;
import org.facultyaffairs.metrics.metric.Figures;
import org.facultyaffairs.metrics.metric.HouseThresholds;

/** What is measured, and the figures. */
@Path("/v1/metrics")
@Tag(name = "Metrics", description = "Does the programme work, and is it fair? Aggregates only, never a person")
@RolesAllowed({"analyst", "program-manager", "leader"})
@Produces(MediaType.APPLICATION_JSON)
public class MetricResource {

    private final AskFigures askFigures;
    private final Catalogue catalogue;
    private final HouseThresholds thresholds;
    private final Caller caller;

    MetricResource(AskFigures askFigures, Catalogue catalogue, HouseThresholds thresholds, Caller caller) {
        this.askFigures = askFigures;
        this.catalogue = catalogue;
        this.thresholds = thresholds;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Every metric with its definition, unit and source events; leaders see no equity metrics")
    public Uni<CatalogueView> catalogue() {
        boolean equity = caller.hasAny("analyst", "program-manager");
        return askFigures
                .countedUntil()
                .map(until -> new CatalogueView(
                        until.orElse(null),
                        catalogue.all().stream()
                                .filter(metric -> equity || !metric.equity())
                                .toList()));
    }

    @GET
    @Path("/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A metric's figures, each with its n and interval; leaders see their own units only")
    @APIResponse(
            responseCode = "200",
            description = "The figures, and up to when events are counted",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Figures.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A parameter that this metric does not take")
    @APIResponse(responseCode = "403", description = "A unit that the leader does not lead")
    @APIResponse(responseCode = "404", description = "No such metric or unit")
    public Uni<Figures> figures(@PathParam("name") String name, @BeanParam FigureQuery query) {
        return askFigures.ask(name, query.asked(), thresholds.page());
    }

    @GET
    @Path("/{name}")
    @Produces("text/csv;qs=0.1")
    public Uni<String> csv(@PathParam("name") String name, @BeanParam FigureQuery query) {
        return askFigures.ask(name, query.asked(), thresholds.export()).map(FiguresCsv::of);
    }
}
