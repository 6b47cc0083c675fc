package org.facultyaffairs.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.facultyaffairs.gateway.limits.InFlight;
import org.facultyaffairs.gateway.limits.Limits;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.upstream.Patience;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.UpstreamClient;
import org.facultyaffairs.gateway.upstream.Upstreams;

/** Leads a request to its service and the answer back, both unbuffered. */
@ApplicationScoped
class Forwarder {

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final Upstreams upstreams;
    private final UpstreamClient client;
    private final InFlight inFlight;
    private final Limits limits;
    private final Patience patience;

    Forwarder(Upstreams upstreams, UpstreamClient client, InFlight inFlight, Limits limits, Patience patience) {
        this.upstreams = upstreams;
        this.client = client;
        this.inFlight = inFlight;
        this.limits = limits;
        this.patience = patience;
    }

    /**
     * Sends the request on; the answer comes by itself.
     *
     * @throws Refusal 413 for a body that says it is too long, 503 when too much is under way
     */
    void forward(RoutingContext context, Route route) {
        long bodyLimit = bodyLimit(route);
        refuseDeclaredLength(context.request(), bodyLimit);
        Runnable leave = inFlight.enter(route.service(), route.traffic() == Route.Traffic.STREAM);
        context.addEndHandler(ended -> leave.run());
        continueIfAsked(context.request());
        send(context, route, bodyLimit);
    }

    private void send(RoutingContext context, Route route, long bodyLimit) {
        Upstream service = upstreams.require(route.service());
        Passage passage = new Passage(context, service, bodyLimit);
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client.http())
                .origin(proxied -> client.open(
                                service.url(),
                                context.request().method(),
                                context.request().uri(),
                                wait(route))
                        .recover(failure -> Future.failedFuture(Passage.down(service))))
                .addInterceptor(passage)
                .handle(context.request());
    }

    private long bodyLimit(Route route) {
        return (route.traffic() == Route.Traffic.UPLOAD ? limits.upload() : limits.body()).asLongValue();
    }

    private Duration wait(Route route) {
        return route.traffic() == Route.Traffic.UPLOAD ? patience.upload() : patience.answer();
    }

    private static void refuseDeclaredLength(HttpServerRequest request, long limit) {
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && Long.parseLong(declared) > limit) {
            throw Passage.tooLong(limit);
        }
    }

    private static void continueIfAsked(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }
}
