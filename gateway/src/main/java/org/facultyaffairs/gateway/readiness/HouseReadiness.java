package org.facultyaffairs.gateway.readiness;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.UpstreamClient;
import org.facultyaffairs.gateway.upstream.Upstreams;

/** Asks the services and Keycloak, all at once, and names whoever is not ready. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
class HouseReadiness implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Upstreams upstreams;
    private final UpstreamClient client;
    private final Readiness readiness;
    private final URI realm;

    HouseReadiness(
            Upstreams upstreams,
            UpstreamClient client,
            Readiness readiness,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm) {
        this.upstreams = upstreams;
        this.client = client;
        this.readiness = readiness;
        this.realm = realm;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (!readiness.waitsForHouse()) {
            return Uni.createFrom().item(HealthCheckResponse.up("house"));
        }
        List<Future<Part>> parts = new ArrayList<>();
        for (Upstream service : upstreams.all()) {
            parts.add(ask(service.name(), service.managementUrl(), "/q/health/ready"));
        }
        parts.add(ask("keycloak", realm, realm.getPath() + "/.well-known/openid-configuration"));
        return Uni.createFrom()
                .completionStage(() ->
                        Future.all(parts).map(all -> verdict(all.<Part>list())).toCompletionStage());
    }

    private Future<Part> ask(String name, URI base, String path) {
        return client.read(base, path, MultiMap.caseInsensitiveMultiMap(), PATIENCE, LONGEST_ANSWER)
                .map(reply -> new Part(name, reply.status() == 200))
                .otherwise(new Part(name, false));
    }

    private static HealthCheckResponse verdict(List<Part> parts) {
        HealthCheckResponseBuilder verdict = HealthCheckResponse.named("house");
        parts.forEach(part -> verdict.withData(part.name(), part.ready() ? "UP" : "DOWN"));
        return verdict.status(parts.stream().allMatch(Part::ready)).build();
    }

    private record Part(String name, boolean ready) {}
}
