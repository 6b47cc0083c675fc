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
        return send("GET", path, "", request());
    }

    /** The same as a table. */
    public Answer csv(String path) {
        return send("GET", path, "", request().header("Accept", "text/csv"));
    }

    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A POST that can be told from a repeat by its key. */
    public Answer post(String path, Map<String, ?> body, String idempotencyKey) {
        return send("POST", path, text(body), json().header("Idempotency-Key", idempotencyKey));
    }

    public Answer postCsv(String path, String csv) {
        return send(
                "POST",
                path,
                csv,
                request()
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, text(body), json());
    }

    /** A change of what was read at that version. */
    public Answer put(String path, Map<String, ?> body, String etag) {
        return send("PUT", path, text(body), json().header("If-Match", etag));
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, "", request().header("If-Match", etag));
    }

    private Answer send(String method, String path, String body, HttpRequest.Builder request) {
        HttpRequest.BodyPublisher publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return portal.send(request.method(method, publisher), new Errand(this, method, path, body));
    }

    private HttpRequest.Builder json() {
        return request().header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder().header("Authorization", "Bearer " + token.get());
    }

    private static String text(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
