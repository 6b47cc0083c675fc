package org.facultyaffairs.gateway.security;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The request headers that cross the door. Whatever is not named here stays outside, so that no header a client makes up
 * ({@code X-User}, {@code X-Forwarded-User}, {@code X-Roles}, {@code X-Http-Method-Override}, ...) is ever seen by a
 * service. Cookies stay outside too: the token is the only credential.
 */
public final class PassedHeaders {

    private static final Set<String> NAMES = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "authorization",
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "tracestate",
            "user-agent");

    private PassedHeaders() {}

    /** Takes every other header out. */
    public static void keep(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            if (!NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
    }
}
