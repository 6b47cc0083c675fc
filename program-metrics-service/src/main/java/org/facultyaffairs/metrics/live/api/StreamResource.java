package org.facultyaffairs.metrics.live.api;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.metrics.live.Pulse;
import org.facultyaffairs.metrics.live.Tick;

/** Which figures change, as they change. */
@Path("/v1/metrics/stream")
@Tag(name = "Metrics")
@Produces(MediaType.APPLICATION_JSON)
public class StreamResource {

    private final Pulse pulse;

    StreamResource(Pulse pulse) {
        this.pulse = pulse;
    }

    @GET
    @RolesAllowed({"analyst", "program-manager", "leader"})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Which figures change, as Server-Sent Events",
            description = "`figures` names a metric that has changed; `heartbeat` comes at once and every 15 s. Nothing"
                    + " is replayed: after a reconnect, ask for what you show again.")
    @APIResponse(
            responseCode = "200",
            description = "Ticks until the client goes away",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Tick.class)))
    public Multi<OutboundSseEvent> watch(@Context Sse sse) {
        return pulse.watch().map(tick -> event(sse, tick));
    }

    private static OutboundSseEvent event(Sse sse, Tick tick) {
        return sse.newEventBuilder()
                .name(tick.metric() == null ? "heartbeat" : "figures")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Tick.class, tick)
                .build();
    }
}
