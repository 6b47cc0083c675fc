package org.facultyaffairs.chassis.work;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.util.Optional;

/**
 * What a piece of work carries along on a Vert.x context of its own. Unlike the request scope, which ends when the client
 * goes away, it lasts for as long as the work does.
 */
public final class OwnContext {

    private OwnContext() {}

    /** The work of this request carries it, whichever thread begins it: a long body is read on a worker. */
    public static void carry(HttpServerRequest request, String name, Object what) {
        ((HttpServerRequestInternal) request).context().putLocal(name, what);
    }

    /** The work at hand carries it. */
    public static void carry(String name, Object what) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(name, what);
        }
    }

    /** What the work at hand carries by this name. */
    public static <T> Optional<T> carried(String name) {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(name) : Optional.empty();
    }
}
