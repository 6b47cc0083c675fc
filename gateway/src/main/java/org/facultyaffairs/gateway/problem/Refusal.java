package org.facultyaffairs.gateway.problem;

import java.time.Duration;
import java.util.Map;

/**
 * A request that does not pass. The {@code code} is part of the API: never rename one.
 *
 * <p>It carries no stack trace: a refusal is an answer, not a fault.
 */
public final class Refusal extends RuntimeException {

    private final int status;
    private final String code;
    private final String detail;
    private final Map<String, String> headers;

    private Refusal(int status, String code, String detail, Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.headers = headers;
    }

    public static Refusal malformed(String code, String detail) {
        return new Refusal(400, code, detail, Map.of());
    }

    /**
     * No good token.
     *
     * @param challenge the parameters of {@code WWW-Authenticate} after the realm, empty when no token was sent
     */
    public static Refusal unauthenticated(String code, String detail, String challenge) {
        return new Refusal(
                401, code, detail, Map.of("WWW-Authenticate", "Bearer realm=\"faculty-affairs\"" + challenge));
    }

    public static Refusal forbidden(String code, String detail) {
        return new Refusal(403, code, detail, Map.of());
    }

    public static Refusal notFound(String code, String detail) {
        return new Refusal(404, code, detail, Map.of());
    }

    public static Refusal verbNotAllowed(String detail, String allowed) {
        return new Refusal(405, "verb-not-allowed", detail, Map.of("Allow", allowed));
    }

    public static Refusal tooLarge(String detail) {
        return new Refusal(413, "body-too-large", detail, Map.of());
    }

    public static Refusal tooMany(String detail, Duration wait) {
        return new Refusal(429, "too-many-requests", detail, retryAfter(wait));
    }

    public static Refusal unavailable(String code, String detail, Duration wait) {
        return new Refusal(503, code, detail, retryAfter(wait));
    }

    public static Refusal tooSlow(String detail) {
        return new Refusal(504, "service-too-slow", detail, Map.of());
    }

    /** A fault of our own: the cause is logged, never told. */
    public static Refusal fault() {
        return new Refusal(
                500, "gateway-fault", "The gateway failed. The trace id finds the reason in the log.", Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static Map<String, String> retryAfter(Duration wait) {
        return Map.of(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
