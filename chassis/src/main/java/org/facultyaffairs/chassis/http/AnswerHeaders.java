package org.facultyaffairs.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** ETag for single resources, the next link for lists. */
class AnswerHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Versioned versioned && !response.getHeaders().containsKey("ETag")) {
            response.getHeaders().putSingle("ETag", "\"" + versioned.version() + "\"");
        }
        if (entity instanceof Page<?> page && page.next() != null) {
            response.getHeaders().putSingle("Link", "<" + next(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
    }

    private static String next(UriInfo uri, String cursor) {
        var target =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return target.getRawPath() + "?" + target.getRawQuery();
    }
}
