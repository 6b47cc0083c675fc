package org.facultyaffairs.gateway.routing;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who answers a path of the gateway's own; starts only if every such path has somebody. */
@ApplicationScoped
class LocalRoutes {

    private final Map<String, LocalRoute> byTemplate = new HashMap<>();

    LocalRoutes(RouteTable table, @All List<LocalRoute> answering) {
        answering.forEach(one -> one.templates().forEach(template -> byTemplate.put(template, one)));
        Set<String> listed = table.routes().stream()
                .filter(Route::isLocal)
                .map(Route::template)
                .collect(Collectors.toSet());
        if (!listed.equals(byTemplate.keySet())) {
            throw new IllegalStateException(
                    "routes.txt lists %s for the gateway, which answers %s".formatted(listed, byTemplate.keySet()));
        }
    }

    void answer(RoutingContext context, Route route) {
        Objects.requireNonNull(byTemplate.get(route.template())).answer(context, route);
    }
}
