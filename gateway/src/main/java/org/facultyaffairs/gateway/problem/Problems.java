package org.facultyaffairs.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.facultyaffairs.gateway.correlation.Correlation;
import org.jboss.logging.Logger;

/** Writes a {@link Refusal} as {@code application/problem+json}, and lets the client read it before anything is closed. */
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    /** The body of a refusal; {@code instance} is the path without its query. */
    public static Buffer body(RoutingContext context, Refusal refusal) {
        return new JsonObject()
                .put("type", "urn:faculty-affairs:problem:" + refusal.code())
                .put("title", inWords(refusal.code()))
                .put("status", refusal.status())
                .put("detail", refusal.detail())
                .put("instance", context.request().path())
                .put("traceId", Correlation.traceId(context))
                .toBuffer();
    }

    /** Answers with the failure if it is a {@link Refusal}, else with a 500 that tells nothing. */
    public static void answer(RoutingContext context, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            answer(context, refusal);
            return;
        }
        LOG.error("the gateway failed", failure);
        answer(context, Refusal.fault());
    }

    private static void answer(RoutingContext context, Refusal refusal) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        context.response().setStatusCode(refusal.status());
        refusal.headers().forEach(context.response()::putHeader);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(context, refusal));
        UnreadBody.discard(context.request());
    }

    private static String inWords(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
