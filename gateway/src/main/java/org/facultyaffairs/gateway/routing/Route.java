package org.facultyaffairs.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.facultyaffairs.gateway.security.Access;

/**
 * One line of the table.
 *
 * @param template the path as a pattern, {@code /v1/faculty/{id}}
 * @param service the service's short name, or {@link #GATEWAY}
 */
public record Route(Set<HttpMethod> verbs, String template, String service, Access access, Traffic traffic) {

    /** The service name of paths that the gateway answers itself. */
    public static final String GATEWAY = "gateway";

    /** What travels on a route; it decides how much may be sent and how long is waited. */
    public enum Traffic {
        /** A short question, a short answer. */
        ORDINARY,
        /** A long body: an import, a document. */
        UPLOAD,
        /** An answer that does not end: Server-Sent Events. */
        STREAM,
        /** A page or a part of one, for a browser. */
        PAGE
    }

    public Route {
        verbs = Set.copyOf(verbs);
    }

    public boolean isLocal() {
        return service.equals(GATEWAY);
    }
}
