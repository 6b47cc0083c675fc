package org.facultyaffairs.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Four real HTTP servers in the services' places. They answer with what reached them, and misbehave on the paths whose
 * last segment says how: {@code slow}, {@code broken}, {@code loud}, {@code deaf}.
 */
public final class Peers implements QuarkusTestResourceLifecycleManager {

    public static final List<String> NAMES = List.of("profile", "matching", "nomination", "program-metrics");

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private final Map<String, HttpServer> servers = new ConcurrentHashMap<>();
    private final Map<String, String> settings = new HashMap<>();

    @Override
    public Map<String, String> start() {
        NAMES.forEach(name -> {
            start(name, 0);
            String url = "http://localhost:" + ports.get(name);
            settings.put("house.services." + name + ".url", url);
            settings.put("house.services." + name + ".management-url", url);
        });
        settings.put("quarkus.http.cors.origins", "https://portal.example.edu");
        settings.put("house.gateway.patience.answer", "1s");
        settings.put("house.gateway.patience.upload", "2s");
        settings.put("house.gateway.patience.merged", "1s");
        settings.put("house.gateway.limits.body", "64K");
        settings.put("house.gateway.limits.upload", "256K");
        settings.put("house.gateway.limits.in-flight", "8");
        settings.put("house.gateway.limits.person.burst", "150");
        settings.put("house.gateway.limits.person.per-second", "20");
        settings.put("house.gateway.limits.address.burst", "5000");
        settings.put("house.gateway.limits.address.per-second", "1000");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Peers.class));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Closes a service's server, as a machine does that was switched off. */
    public void kill(String name) {
        servers.remove(name).close().toCompletionStage().toCompletableFuture().join();
    }

    /** Starts it again where it was. */
    public void revive(String name) {
        start(name, ports.getOrDefault(name, 0));
    }

    private void start(String name, int port) {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> answer(name, request))
                .listen(port)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        ports.put(name, server.actualPort());
        servers.put(name, server);
    }

    private void answer(String name, HttpServerRequest request) {
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> request.resume();
            case "broken" -> request.connection().close();
            case "deaf" -> request.pause();
            case "stream" -> streamForEver(request.response());
            case "tasks" -> sendJson(request.response(), tasks(name));
            case "audit" -> audit(request);
            case "openapi" -> sendJson(request.response(), document(name));
            case "loud" ->
                request.response()
                        .putHeader("Server", "a-service/1.0")
                        .putHeader("X-Powered-By", "coffee")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("X-Frame-Options", "ALLOWALL")
                        .putHeader("ETag", "\"7\"")
                        .end("loud");
            default -> {
                if (path.equals("/v1/dead-letters/" + name)) {
                    sendJson(request.response(), parked(name, "more+of/it".equals(request.getParam("cursor"))));
                } else {
                    echo(name, request);
                }
            }
        }
    }

    private static void streamForEver(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        response.write("data: first\n\n");
    }

    private static void echo(String name, HttpServerRequest request) {
        JsonObject seen = new JsonObject();
        request.headers()
                .forEach(header -> seen.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        request.body()
                .onSuccess(body -> sendJson(
                        request.response(),
                        new JsonObject()
                                .put("service", name)
                                .put("verb", request.method().name())
                                .put("target", request.uri())
                                .put("headers", seen)
                                .put("bodyLength", body.length())));
    }

    private static void audit(HttpServerRequest request) {
        if (request.getParam("subject") == null) {
            request.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"detail\":\"subject must not be blank\"}");
        } else {
            sendJson(
                    request.response(),
                    new JsonObject().put("items", new JsonArray()).putNull("next"));
        }
    }

    /** Two pages of one parked event each; the second page says so itself. */
    private static JsonObject parked(String name, boolean second) {
        JsonObject event = new JsonObject()
                .put("id", (second ? "second-of-" : "first-of-") + name)
                .put("parkedAt", "2026-11-0" + (NAMES.indexOf(name) + 1) + "T00:00:00Z");
        return new JsonObject()
                .put("items", new JsonArray().add(event))
                .put("next", second || !name.equals("matching") ? null : "more+of/it");
    }

    private static JsonObject tasks(String name) {
        return new JsonObject()
                .put(
                        "items",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("id", "task-of-" + name)
                                        .put("kind", "consent")
                                        .put("title", "Say yes or no")
                                        .put("about", "/v1/nominations/1")
                                        .put("dueAt", "2026-12-0" + (9 - NAMES.indexOf(name)) + "T00:00:00Z")
                                        .put("createdAt", "2026-11-01T00:00:00Z")))
                .putNull("next");
    }

    private static JsonObject document(String name) {
        String path = Map.of(
                        "profile", "/v1/faculty/{id}",
                        "matching", "/v1/programs",
                        "nomination", "/v1/nominations",
                        "program-metrics", "/v1/metrics")
                .get(name);
        JsonObject operation = new JsonObject()
                .put("operationId", "read")
                .put("responses", new JsonObject().put("200", new JsonObject().put("description", "It.")));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("paths", new JsonObject().put(path, new JsonObject().put("get", operation)));
    }

    private static void sendJson(HttpServerResponse response, JsonObject body) {
        response.putHeader("Content-Type", "application/json").end(body.toBuffer());
    }
}
