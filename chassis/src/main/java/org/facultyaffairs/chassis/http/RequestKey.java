package org.facultyaffairs.chassis.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.work.OwnContext;

/**
 * The {@code Idempotency-Key} of a request. It is carried by the work and not kept in the request scope:
 * that ends when the client goes away, while the work is brought to its end and must still claim its key.
 *
 * @param fingerprint of address and body
 * @param attempt tells this try from any other with the same key, so that one request may use several transactions
 */
record RequestKey(String caller, String key, String fingerprint, UUID attempt) {

    private static final String NAME = "house.request-key";

    /** From here on this is the request's key. */
    void begin(HttpServerRequest request) {
        OwnContext.carry(request, NAME, this);
    }

    /** That of the request being carried out; an event, a job, or a request without one has none. */
    static Optional<RequestKey> current() {
        return OwnContext.carried(NAME);
    }
}
