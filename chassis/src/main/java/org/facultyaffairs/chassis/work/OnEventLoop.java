package org.facultyaffairs.chassis.work;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Begins work of its own on an event loop: for a thread that may wait, and for what a request sets going but does not
 * take part in. It has a context to itself, so neither the request's session nor its key nor its caller.
 */
@ApplicationScoped
public class OnEventLoop {

    private final Vertx vertx;

    OnEventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Returns at once; the outcome, or the failure, comes later. */
    public <T> CompletableFuture<T> begin(Supplier<Uni<T>> work) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom()
                .deferred(work::get)
                .subscribe()
                .with(outcome::complete, outcome::completeExceptionally));
        return outcome;
    }

    /** Waits for the outcome, on a thread that may; a failure is thrown as the cause of an {@link ExecutionException}. */
    public <T> T await(Supplier<Uni<T>> work) throws ExecutionException, InterruptedException {
        return begin(work).get();
    }
}
