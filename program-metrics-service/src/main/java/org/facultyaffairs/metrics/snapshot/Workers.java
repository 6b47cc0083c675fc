package org.facultyaffairs.metrics.snapshot;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;

/** Lets work that takes the processor for long run beside the event loop, and goes on where it was called. */
final class Workers {

    private Workers() {}

    static <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return Uni.createFrom()
                    .completionStage(context.executeBlocking(work, false).toCompletionStage());
        });
    }
}
