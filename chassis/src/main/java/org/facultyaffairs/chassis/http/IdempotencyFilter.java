package org.facultyaffairs.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives a repeated {@code POST} its first answer again. */
@Singleton
class IdempotencyFilter {

    private static final int LONGEST_KEY = 200;
    private static final String REPLAYED = "Idempotency-Replayed";

    private final RepeatedRequests repeated;
    private final Caller caller;
    private final ObjectMapper json;

    IdempotencyFilter(RepeatedRequests repeated, Caller caller, ObjectMapper json) {
        this.repeated = repeated;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    @Nullable
    Uni<Response> recognise(ContainerRequestContext request, HttpServerRequest sent) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.malformed("bad-idempotency-key", "An Idempotency-Key has 1 to 200 characters.");
        }
        byte[] body = taken(request);
        String fingerprint = fingerprint(request, body);
        new RequestKey(caller.subject(), key, fingerprint, UUID.randomUUID()).begin(sent);
        return onEventLoop(repeated.find(caller.subject(), key))
                .map(earlier ->
                        earlier.map(answer -> answer(answer, fingerprint)).orElse(null));
    }

    /** Sessions live there; but a body longer than the input buffer is read on a worker, which then goes on. */
    private static <T> Uni<T> onEventLoop(Uni<T> work) {
        Context context = Vertx.currentContext();
        return Context.isOnEventLoopThread() || context == null
                ? work
                : work.runSubscriptionOn(task -> context.runOnContext(ignored -> task.run()));
    }

    @ServerResponseFilter
    Uni<Void> remember(ContainerRequestContext request, ContainerResponseContext response) {
        return RequestKey.current()
                .filter(current -> request.getMethod().equals("POST"))
                .filter(current -> !isKept(response) && response.getStatus() < 400)
                .map(current -> repeated.keep(current, answer(current, response)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private RepeatedRequests.Answer answer(RequestKey current, ContainerResponseContext response) {
        return new RepeatedRequests.Answer(
                current.fingerprint(),
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                response.getMediaType() == null ? null : response.getMediaType().toString(),
                body(response.getEntity()));
    }

    /** No endpoint took such a request to the event loop: after a long body this may be the worker that read it. */
    private static boolean isKept(ContainerResponseContext response) {
        return response.getHeaders().containsKey(REPLAYED);
    }

    /** What the endpoint takes is here already; a body that it does not take says nothing, and must not be waited for. */
    private static byte[] taken(ContainerRequestContext request) throws IOException {
        InputStream entity = request.getEntityStream();
        if (!(entity instanceof ByteArrayInputStream) && Context.isOnEventLoopThread()) {
            return new byte[0];
        }
        byte[] body = entity.readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private @Nullable String body(@Nullable Object entity) {
        try {
            return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("The answer cannot be kept", failure);
        }
    }

    private static Response answer(RepeatedRequests.Answer earlier, String fingerprint) {
        if (!earlier.fingerprint().equals(fingerprint)) {
            throw Refusal.brokenRule(
                    "idempotency-key-reused", "This Idempotency-Key came with another request before.");
        }
        Integer status = earlier.status();
        if (status == null) {
            throw Refusal.conflict(
                    "request-already-carried-out",
                    "This request was carried out before; its answer was lost or is still on its way. Read its effect.");
        }
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        if (earlier.location() != null) {
            answer.header("Location", earlier.location());
        }
        if (earlier.etag() != null) {
            answer.header("ETag", earlier.etag());
        }
        if (earlier.body() != null) {
            answer.type(earlier.mediaType() == null ? "application/json" : earlier.mediaType())
                    .entity(earlier.body());
        }
        return answer.build();
    }

    private static String fingerprint(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo()
                    .getRequestUri()
                    .getRawSchemeSpecificPart()
                    .replaceFirst("^//[^/]*", "")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
