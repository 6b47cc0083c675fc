package org.facultyaffairs.chassis.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an address that holds the character NUL, which no database keeps: at once, because a list that streams could
 * not take its 200 back.
 */
@Singleton
class UnstorableTextFilter {

    private static final String NUL = "%00";

    @ServerRequestFilter(preMatching = true)
    void refuseNul(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains(NUL)) {
            throw Refusal.malformed("malformed-request", "The address holds a character that cannot be kept.");
        }
    }
}
