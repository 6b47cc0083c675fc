package org.facultyaffairs.chassis.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Keeps long work from being in the way of others, and from being broken off. */
public final class LongWork {

    private LongWork() {}

    /** Cuts the work off from a client that goes away: it is finished all the same. */
    public static <T> Uni<T> toTheEnd(Uni<T> work) {
        return Uni.createFrom().emitter(caller -> work.subscribe().with(caller::complete, caller::fail));
    }

    /** Does the work on a worker thread; the outcome arrives on the caller's own context again. */
    public static <T> Uni<T> offTheEventLoop(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return Uni.createFrom()
                    .completionStage(context.executeBlocking(work, false).toCompletionStage());
        });
    }
}
