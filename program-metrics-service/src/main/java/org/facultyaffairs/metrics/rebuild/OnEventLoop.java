package org.facultyaffairs.metrics.rebuild;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Lets a thread that may wait run work that belongs on an event loop, and waits for it. */
@ApplicationScoped
class OnEventLoop {

    private final Vertx vertx;

    OnEventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Returns the outcome, or throws its failure as the cause of an {@link ExecutionException}. */
    <T> T await(Supplier<Uni<T>> work) throws ExecutionException, InterruptedException {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom()
                .deferred(work::get)
                .subscribe()
                .with(outcome::complete, outcome::completeExceptionally));
        return outcome.get();
    }
}
