package org.facultyaffairs.chassis.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** An endpoint that does not say otherwise takes JSON, and nothing that merely could be turned into its body. */
@Singleton
class MediaTypeFilter {

    private static final Set<String> JSON = Set.of("json", "merge-patch+json");

    @ServerRequestFilter
    void requireJson(ContainerRequestContext request, ResourceInfo endpoint) {
        MediaType sent = request.getMediaType();
        if (sent == null || request.getLength() == 0 || saysWhatItTakes(endpoint)) {
            return;
        }
        if (!sent.getType().equals("application") || !JSON.contains(sent.getSubtype())) {
            throw new NotSupportedException();
        }
    }

    private static boolean saysWhatItTakes(@Nullable ResourceInfo endpoint) {
        return endpoint == null
                || endpoint.getResourceMethod() == null
                || endpoint.getResourceMethod().isAnnotationPresent(Consumes.class)
                || endpoint.getResourceClass().isAnnotationPresent(Consumes.class);
    }
}
