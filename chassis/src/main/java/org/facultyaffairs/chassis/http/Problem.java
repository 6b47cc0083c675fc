package org.facultyaffairs.chassis.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of an error (RFC 9457), with the trace by which we find it and the fields at fault.
 *
 * @param type {@code urn:faculty-affairs:problem:<code>}; codes are never renamed
 * @param instance the path that was asked
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        @Nullable List<Refusal.Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of that code, for the request being traced just now. */
    public static Problem of(
            int status, String code, String detail, @Nullable String instance, List<Refusal.Violation> violations) {
        SpanContext span = Span.current().getSpanContext();
        return new Problem(
                "urn:faculty-affairs:problem:" + code,
                inWords(code),
                status,
                detail,
                instance,
                span.isValid() ? span.getTraceId() : null,
                violations.isEmpty() ? null : violations);
    }

    Response toResponse() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        if (status == 503) {
            answer.header("Retry-After", "1");
        }
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    private static String inWords(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
