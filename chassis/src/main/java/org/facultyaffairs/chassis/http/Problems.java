package org.facultyaffairs.chassis.http;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.List;

/** The one shape of an error (RFC 9457): type, title, status, detail, instance, traceId and the fields at fault. */
final class Problems {

    private Problems() {}

    static HttpProblem of(StatusType status, String code, String detail, List<Refusal.Violation> violations) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create("urn:faculty-affairs:problem:" + code))
                .withTitle(inWords(code))
                .withStatus(status)
                .withDetail(detail);
        String traceId = Span.current().getSpanContext().getTraceId();
        problem.with("traceId", traceId);
        if (!violations.isEmpty()) {
            problem.with("violations", violations);
        }
        if (status.getStatusCode() == 503) {
            problem.withHeader("Retry-After", "1");
        }
        return problem.build();
    }

    private static String inWords(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
