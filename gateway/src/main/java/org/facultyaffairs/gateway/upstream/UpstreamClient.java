package org.facultyaffairs.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The one HTTP client of the house. It opens no spans of its own, because they would carry paths; the trace is passed on
 * by header.
 */
@ApplicationScoped
public class UpstreamClient {

    /** Above the calls that may be in flight to one service, so that the bound is the one that says 503. */
    private static final int CONNECTIONS = 1024;

    private static final Logger LOG = Logger.getLogger(UpstreamClient.class);

    private final HttpClient http;
    private final Patience patience;

    UpstreamClient(Vertx vertx, Patience patience) {
        this.patience = patience;
        this.http = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(millis(patience.connect()))
                        .setKeepAliveTimeout(30)
                        .setTcpNoDelay(true)
                        .setMaxHeaderSize(32 * 1024)
                        .setTracingPolicy(TracingPolicy.IGNORE),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(CONNECTIONS));
    }

    public HttpClient http() {
        return http;
    }

    /** A request to a service that must be connected soon and answered, at least with a head, within {@code wait}. */
    public Future<HttpClientRequest> open(URI base, HttpMethod verb, String target, Duration wait) {
        boolean secure = "https".equals(base.getScheme());
        int port = base.getPort() >= 0 ? base.getPort() : secure ? 443 : 80;
        return http.request(new RequestOptions()
                        .setMethod(verb)
                        .setSsl(secure)
                        .setHost(base.getHost())
                        .setPort(port)
                        .setURI(target)
                        .setConnectTimeout(patience.connect().toMillis())
                        .setIdleTimeout(wait.toMillis()))
                .onSuccess(request -> request.exceptionHandler(UpstreamClient::noteBrokenOff));
    }

    /** Told to whoever waits for the answer; a client that went away is no error of ours. */
    private static void noteBrokenOff(Throwable failure) {
        LOG.debug("a call to a service was broken off", failure);
    }

    /**
     * Reads a whole answer.
     *
     * @param cap bytes after which the answer is given up
     * @return fails when the service is down, slower than {@code wait} in all, or longer than {@code cap}
     */
    public Future<Reply> read(URI base, String target, MultiMap headers, Duration wait, int cap) {
        Promise<HttpClientRequest> opened = Promise.promise();
        Future<Reply> reply = open(base, HttpMethod.GET, target, wait)
                .onSuccess(opened::tryComplete)
                .compose(request -> {
                    request.headers().addAll(headers);
                    return request.send();
                })
                .compose(response -> collect(response, cap))
                .timeout(wait.toMillis(), TimeUnit.MILLISECONDS);
        return reply.onFailure(failure -> opened.future().onSuccess(HttpClientRequest::reset));
    }

    private static Future<Reply> collect(HttpClientResponse response, int cap) {
        Promise<Reply> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Reply(response.statusCode(), body)));
        response.handler(chunk -> {
            if (body.length() + chunk.length() > cap) {
                whole.tryFail(new AnswerTooLong());
            } else {
                body.appendBuffer(chunk);
            }
        });
        return whole.future();
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    /** A service's whole answer. */
    public record Reply(int status, Buffer body) {}

    /** The answer was longer than anybody asked for. */
    static final class AnswerTooLong extends RuntimeException {
        AnswerTooLong() {
            super("the answer is longer than allowed", null, false, false);
        }
    }
}
