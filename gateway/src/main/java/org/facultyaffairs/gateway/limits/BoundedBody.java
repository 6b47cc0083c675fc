package org.facultyaffairs.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, passed on chunk by chunk until it is longer than allowed; then the stream fails and what still
 * comes is thrown away. For bodies that do not say their length beforehand (chunked), or lie.
 */
public final class BoundedBody implements ReadStream<Buffer> {

    private final HttpServerRequest request;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    public BoundedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    public boolean exceeded() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler != null) {
            request.handler(chunk -> pass(chunk, handler));
        } else if (!exceeded()) {
            request.handler(null);
        }
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (exceeded()) {
            return;
        }
        seen += chunk.length();
        if (!exceeded()) {
            handler.handle(chunk);
        } else if (failed != null) {
            failed.handle(new IllegalStateException("the body is longer than " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }
}
