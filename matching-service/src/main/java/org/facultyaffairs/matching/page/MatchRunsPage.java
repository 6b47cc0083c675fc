package org.facultyaffairs.matching.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The page lives under one address with all that it loads, so that whoever routes to it needs a single rule. */
@ApplicationScoped
class MatchRunsPage {

    private static final String HOME = "/match-runs/";

    private final PageSettings settings;

    MatchRunsPage(PageSettings settings) {
        this.settings = settings;
    }

    void open(@Observes Router router) {
        router.route("/match-runs*").handler(this::bound);
        router.route("/match-runs")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::leadHome);
        router.get("/match-runs/config.json").handler(this::tellSettings);
    }

    /** Nothing but its own scripts, no frame around it, and the sign-in as the only other place that it talks to. */
    private void bound(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "connect-src 'self' " + settings.issuerOrigin(),
                        "form-action 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'"));
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        context.next();
    }

    /** The route without a slash also meets the one with it; that one is the page itself. */
    private void leadHome(RoutingContext context) {
        if (context.request().path().equals(HOME)) {
            context.next();
            return;
        }
        context.redirect(HOME);
    }

    private void tellSettings(RoutingContext context) {
        context.json(new JsonObject()
                .put("institution", settings.institution())
                .put("issuer", settings.issuer().toString())
                .put("clientId", settings.clientId()));
    }
}
