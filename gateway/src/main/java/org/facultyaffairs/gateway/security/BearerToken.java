package org.facultyaffairs.gateway.security;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facultyaffairs.gateway.problem.Refusal;

/** The token as it was sent: one {@code Authorization} header with a bearer token, and nowhere else (RFC 6750, 2.1). */
final class BearerToken {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) ([A-Za-z0-9._~+/-]{1,8192}=*)");

    private BearerToken() {}

    static Future<String> of(HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return Future.failedFuture(Refusal.unauthenticated(
                    "token-required", "Sign in and send the token as `Authorization: Bearer ...`.", ""));
        }
        Matcher bearer = BEARER.matcher(sent.get(0));
        return sent.size() == 1 && bearer.matches()
                ? Future.succeededFuture(bearer.group(1))
                : Future.failedFuture(refused());
    }

    /** Does not say which check failed: the holder of a good token never needs to know. */
    static Refusal refused() {
        return Refusal.unauthenticated(
                "token-refused",
                "The token is expired, was not issued here, is not meant for this house, or is malformed.",
                ", error=\"invalid_token\"");
    }
}
