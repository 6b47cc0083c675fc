package org.facultyaffairs.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody signed in at a portal. Each {@code POST} carries an {@code Idempotency-Key} of its own. */
public final class Seat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Portal portal;
    private final String who;
    private final Supplier<String> token;

    Seat(Portal portal, String who, Supplier<String> token) {
        this.portal = portal;
        this.who = who;
        this.token = token;
    }

    /** As in "faculty3" or "the HR system". */
    public String who() {
        return who;
    }

    /** The bearer token, for requests that this class does not know how to send. */
    public String token() {
        return token.get();
    }

    public Answer get(String path) {
        return portal.send(request().GET(), "GET", path);
    }

    /** The same as a table. */
    public Answer csv(String path) {
        return portal.send(request().header("Accept", "text/csv").GET(), "GET", path);
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A POST that can be told from a repeat by its key. */
    public Answer post(String path, Map<String, ?> body, String idempotencyKey) {
        return portal.send(json().header("Idempotency-Key", idempotencyKey).POST(publisher(body)), "POST", path);
    }

    public Answer postCsv(String path, String csv) {
        return portal.send(
                request().header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(csv)),
                "POST",
                path);
    }

    public Answer put(String path, Map<String, ?> body) {
        return portal.send(json().PUT(publisher(body)), "PUT", path);
    }

    /** A change of what was read at that version. */
    public Answer put(String path, Map<String, ?> body, String etag) {
        return portal.send(json().header("If-Match", etag).PUT(publisher(body)), "PUT", path);
    }

    public Answer delete(String path, String etag) {
        return portal.send(request().header("If-Match", etag).DELETE(), "DELETE", path);
    }

    private HttpRequest.Builder json() {
        return request().header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder().header("Authorization", "Bearer " + token.get());
    }

    private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
