package org.facultyaffairs.matching.matchrun.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.RunId;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers 404 for a run that there is not while that can be said: once a stream has begun, its status is out. */
class KnownRun {

    private final MatchRuns runs;

    KnownRun(MatchRuns runs) {
        this.runs = runs;
    }

    @OfKnownRun
    @ServerRequestFilter
    Uni<Void> require(ContainerRequestContext request) {
        return runs.standing(id(request.getUriInfo().getPathParameters().getFirst("id")))
                .replaceWithVoid();
    }

    /** As a path's parameter is read everywhere: what is no id is the address of nothing. */
    private static RunId id(String text) {
        try {
            return new RunId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(noId);
        }
    }
}
