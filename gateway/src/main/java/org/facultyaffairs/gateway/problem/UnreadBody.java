package org.facultyaffairs.gateway.problem;

import io.vertx.core.http.HttpServerRequest;

/**
 * Reads on, for a while, what a refused client is still sending. Closing at once would reset the connection and the
 * client would never see why it was refused; reading for ever would let it keep us busy.
 */
final class UnreadBody {

    private static final long PATIENCE_BYTES = 16L * 1024 * 1024;

    private long seen;

    private UnreadBody() {}

    static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        UnreadBody unread = new UnreadBody();
        request.exceptionHandler(closed -> {});
        request.handler(chunk -> unread.count(request, chunk.length()));
        request.resume();
    }

    private void count(HttpServerRequest request, int bytes) {
        seen += bytes;
        if (seen > PATIENCE_BYTES) {
            request.connection().close();
        }
    }
}
