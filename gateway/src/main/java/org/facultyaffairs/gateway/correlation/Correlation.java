package org.facultyaffairs.gateway.correlation;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids by which a request is found again. The trace comes from the client's {@code traceparent} or is begun here; the
 * request id is the client's own if it is well-formed, else the trace id.
 */
public final class Correlation {

    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACEPARENT = "traceparent";

    private static final String TRACE_KEY = Correlation.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** To be called first: whatever is answered later carries the ids. */
    public static void begin(RoutingContext context) {
        context.put(TRACE_KEY, Span.current().getSpanContext());
        context.response().putHeader(REQUEST_ID, requestId(context)).putHeader("X-Trace-Id", traceId(context));
    }

    public static String traceId(RoutingContext context) {
        return trace(context).getTraceId();
    }

    public static String requestId(RoutingContext context) {
        String sent = context.request().getHeader(REQUEST_ID);
        return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : traceId(context);
    }

    /** The header for the next hop: the same trace, our span as its parent. */
    public static String traceparent(RoutingContext context) {
        SpanContext trace = trace(context);
        return "00-%s-%s-%s"
                .formatted(
                        trace.getTraceId(),
                        trace.getSpanId(),
                        trace.getTraceFlags().asHex());
    }

    private static SpanContext trace(RoutingContext context) {
        @Nullable SpanContext kept = context.get(TRACE_KEY);
        return kept == null ? Span.current().getSpanContext() : kept;
    }
}
