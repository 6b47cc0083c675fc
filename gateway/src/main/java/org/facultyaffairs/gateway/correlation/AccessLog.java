package org.facultyaffairs.gateway.correlation;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One line per request: verb, route, status, milliseconds. The route is the table's pattern, not the path that was sent,
 * because a path may hold a one-time token; logs, metrics and spans all say the pattern.
 */
public final class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final String ROUTE_KEY = AccessLog.class.getName();
    private static final String UNKNOWN = "/unknown";

    private AccessLog() {}

    public static void begin(RoutingContext context) {
        long started = System.nanoTime();
        name(context, UNKNOWN);
        context.addEndHandler(ended -> LOG.infof(
                "request verb=%s route=%s status=%d millis=%d%s",
                context.request().method().name(),
                context.<String>get(ROUTE_KEY),
                context.response().getStatusCode(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
                ended.succeeded() ? "" : " broken=true"));
    }

    /** Says which route of the table the request took. */
    public static void name(RoutingContext context, String route) {
        context.put(ROUTE_KEY, route);
        Context current = Vertx.currentContext();
        if (current != null) {
            current.putLocal("UrlPathTemplate", route);
        }
        Span.current().setAttribute("url.path", route).setAttribute("url.query", "");
    }
}
