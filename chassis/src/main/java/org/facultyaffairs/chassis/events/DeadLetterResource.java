package org.facultyaffairs.chassis.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;

/** Events that this service could not process, for the platform's operator. */
@Path("/v1/dead-letters/{service}")
@RolesAllowed("admin")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final String service;

    DeadLetterResource(DeadLetters deadLetters, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.deadLetters = deadLetters;
        this.service = application.replaceFirst("-service$", "");
    }

    @GET
    @Operation(summary = "Events parked here and not yet handled, oldest first")
    public Uni<Page<DeadLetters.Parked>> waiting(@PathParam("service") String name, @BeanParam Paging paging) {
        requireThis(name);
        return deadLetters.waiting(paging);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Handle a parked event again, now")
    public Uni<DeadLetters.Parked> replay(@PathParam("service") String name, @PathParam("id") UUID id) {
        requireThis(name);
        return deadLetters.replay(id);
    }

    private void requireThis(String name) {
        if (!name.equals(service)) {
            throw Refusal.notFound("no-such-service", "This service is called " + service + ".");
        }
    }
}
