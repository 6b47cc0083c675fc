package org.facultyaffairs.webparts;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Opens a page under one address with all that it loads, so that whoever routes to it needs a single rule. What pages
 * share stands once in this module and is served below the address of each.
 */
@ApplicationScoped
public class WebPage {

    private static final String SHARED = "/web-parts";

    private final PageSettings settings;

    WebPage(PageSettings settings) {
        this.settings = settings;
    }

    void openShared(@Observes Router router) {
        router.route(SHARED + "/*").handler(this::bind);
    }

    /** Opens the page whose files are in {@code META-INF/resources} under the same path, such as {@code /figures}. */
    public void open(Router router, String path) {
        router.route(path + "*").handler(this::bind);
        reading(router, path).handler(context -> leadHome(context, path + "/"));
        router.get(path + "/config.json").handler(this::tellSettings);
        reading(router, path + SHARED + "/*")
                .handler(context -> context.reroute(context.normalizedPath().substring(path.length())));
    }

    private static Route reading(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** Nothing but its own scripts, no frame around it, and the sign-in as the only other place that it talks to. */
    private void bind(RoutingContext context) {
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
    private static void leadHome(RoutingContext context, String home) {
        if (context.request().path().equals(home)) {
            context.next();
            return;
        }
        context.redirect(home);
    }

    private void tellSettings(RoutingContext context) {
        context.json(new JsonObject()
                .put("institution", settings.institution())
                .put("issuer", settings.issuer().toString())
                .put("clientId", settings.clientId()));
    }
}
