package org.facultyaffairs.gateway.apidocs;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.facultyaffairs.gateway.problem.Problems;
import org.facultyaffairs.gateway.routing.LocalRoute;
import org.facultyaffairs.gateway.routing.Route;

/** The merged document, for programs. */
@ApplicationScoped
class OpenApiRoutes implements LocalRoute {

    private static final String YAML = "/openapi.yaml";

    private final HouseDocument document;

    OpenApiRoutes(HouseDocument document) {
        this.document = document;
    }

    @Override
    public Set<String> templates() {
        return Set.of("/openapi", YAML);
    }

    @Override
    public void answer(RoutingContext context, Route route) {
        boolean yaml = route.template().equals(YAML);
        document.current()
                .onSuccess(built -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, yaml ? "application/yaml" : "application/json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .end(yaml ? built.yaml() : built.json()))
                .onFailure(failure -> Problems.answer(context, failure));
    }
}
