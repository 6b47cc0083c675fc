package org.facultyaffairs.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.facultyaffairs.gateway.correlation.AccessLog;
import org.facultyaffairs.gateway.correlation.Correlation;
import org.facultyaffairs.gateway.limits.RateLimits;
import org.facultyaffairs.gateway.problem.Problems;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.security.PathGuard;
import org.facultyaffairs.gateway.security.SecurityHeaders;
import org.facultyaffairs.gateway.security.TokenCheck;

/**
 * The way of every request: spelling, route, token, rate, role, then on. The role is checked on the very path that is
 * forwarded, in one place, so that no second reading of the path can let anybody past.
 */
@ApplicationScoped
class FrontDoor {

    /** Before the CORS filter (300), which would answer odd paths. */
    private static final int FIRST = 1_000;

    /** After the CORS filter and before everything that Quarkus itself would serve. */
    private static final int BEFORE_ALL_OTHERS = -10;

    private final RouteTable table;
    private final TokenCheck tokens;
    private final RateLimits rates;
    private final SecurityHeaders securityHeaders;
    private final Forwarder forwarder;
    private final LocalRoutes local;

    FrontDoor(
            RouteTable table,
            TokenCheck tokens,
            RateLimits rates,
            SecurityHeaders securityHeaders,
            Forwarder forwarder,
            LocalRoutes local) {
        this.table = table;
        this.tokens = tokens;
        this.rates = rates;
        this.securityHeaders = securityHeaders;
        this.forwarder = forwarder;
        this.local = local;
    }

    void open(@Observes Filters filters, Router router) {
        filters.register(this::receive, FIRST);
        router.route().order(BEFORE_ALL_OTHERS).handler(this::pass);
    }

    private void receive(RoutingContext context) {
        Correlation.begin(context);
        AccessLog.begin(context);
        securityHeaders.set(context.request());
        PathGuard.refuse(context.request().uri())
                .ifPresentOrElse(refusal -> Problems.answer(context, refusal), context::next);
    }

    private void pass(RoutingContext context) {
        Future.succeededFuture(context.request())
                .map(request -> table.require(request.method(), request.path()))
                .compose(route -> admit(context, route))
                .compose(route -> lead(context, route))
                .onFailure(failure -> Problems.answer(context, failure));
    }

    private Future<Route> admit(RoutingContext context, Route route) {
        AccessLog.name(context, route.template());
        return route.access().needsToken() ? admitCaller(context.request(), route) : admitAnybody(context, route);
    }

    private Future<Route> admitAnybody(RoutingContext context, Route route) {
        return rates.address(address(context.request()))
                .<Future<Route>>map(Future::failedFuture)
                .orElseGet(() -> Future.succeededFuture(route));
    }

    private Future<Route> admitCaller(HttpServerRequest request, Route route) {
        return tokens.check(request)
                .recover(refusal ->
                        Future.failedFuture(rates.address(address(request)).orElse((Refusal) refusal)))
                .compose(caller -> {
                    rates.person(caller.subject()).ifPresent(FrontDoor::refuse);
                    if (!route.access().allows(caller.roles())) {
                        refuse(Refusal.forbidden("role-too-small", "Your roles do not open this path for this verb."));
                    }
                    return Future.succeededFuture(route);
                });
    }

    private Future<Void> lead(RoutingContext context, Route route) {
        if (route.traffic() == Route.Traffic.PAGE) {
            securityHeaders.setForPage(context.response().headers());
        }
        if (route.isLocal()) {
            local.answer(context, route);
        } else {
            forwarder.forward(context, route);
        }
        return Future.succeededFuture();
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }
}
