package org.facultyaffairs.metrics.rebuild.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.metrics.rebuild.Rebuild;
import org.facultyaffairs.metrics.rebuild.RebuildProgress;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes everything in anew from the log. */
@Path("/v1/metrics/rebuild")
@Tag(name = "Operation")
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final Rebuild rebuild;

    RebuildResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @POST
    @Operation(
            summary = "Forget everything that was taken in and take it in again from the log",
            description =
                    "Figures are incomplete while it runs; live events wait and follow. Frozen equity figures stay.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; its Location tells how far it is",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RebuildProgress.class)))
    @APIResponse(responseCode = "409", description = "One is under way already")
    public Uni<RestResponse<RebuildProgress>> begin() {
        return rebuild.begin().map(progress -> Answers.accepted("/v1/metrics/rebuild", progress));
    }

    @GET
    @Operation(summary = "How far the rebuild is that runs or ran last")
    public Uni<RebuildProgress> progress() {
        return rebuild.progress();
    }
}
