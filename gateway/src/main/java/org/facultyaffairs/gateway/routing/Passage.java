package org.facultyaffairs.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.facultyaffairs.gateway.correlation.Correlation;
import org.facultyaffairs.gateway.limits.BoundedBody;
import org.facultyaffairs.gateway.problem.Problems;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.security.PassedHeaders;
import org.facultyaffairs.gateway.security.SecurityHeaders;
import org.facultyaffairs.gateway.upstream.Upstream;

/** One request on its way to one service: what is taken off it, what is put on, and what is said when it fails. */
final class Passage implements ProxyInterceptor {

    private final RoutingContext context;
    private final Upstream service;
    private final BoundedBody body;
    private final long bodyLimit;

    Passage(RoutingContext context, Upstream service, long bodyLimit) {
        this.context = context;
        this.service = service;
        this.bodyLimit = bodyLimit;
        this.body = new BoundedBody(context.request(), bodyLimit);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        HttpServerRequest received = context.request();
        ProxyRequest request = proxied.request();
        PassedHeaders.keep(request.headers());
        request.putHeader(Correlation.TRACEPARENT, Correlation.traceparent(context));
        request.putHeader(Correlation.REQUEST_ID, Correlation.requestId(context));
        if (received.authority() != null) {
            request.setAuthority(received.authority());
        }
        request.setBody(Body.body(body, request.getBody().length()));
        return proxied.sendRequest().recover(this::tell);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        SecurityHeaders.reconcile(
                proxied.response().headers(), context.response().headers());
        if (proxied.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
            return proxied.sendResponse();
        }
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return proxied.sendResponse();
    }

    /** Answers by itself; the future that never ends keeps the proxy from answering a second time. */
    private Future<ProxyResponse> tell(Throwable failure) {
        Problems.answer(context, refusal(failure));
        return Promise.<ProxyResponse>promise().future();
    }

    private Refusal refusal(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (body.exceeded()) {
            return tooLong(bodyLimit);
        }
        if (failure instanceof TimeoutException) {
            return Refusal.tooSlow("The %s service did not answer in time; whether it did what was asked is unknown."
                    .formatted(service.name()));
        }
        return down(service);
    }

    static Refusal tooLong(long limit) {
        return Refusal.tooLarge("The body may have at most %d bytes here.".formatted(limit));
    }

    static Refusal down(Upstream service) {
        return Refusal.unavailable(
                "service-unavailable",
                "The %s service cannot be reached at the moment; try again.".formatted(service.name()),
                Duration.ofSeconds(2));
    }
}
