package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets live events through, except while a rebuild has the projections to itself. Who waits at the gate waits without a
 * thread and without a transaction.
 */
@ApplicationScoped
public class IntakeGate {

    private final Object lock = new Object();
    private CompletableFuture<Void> open = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> empty = CompletableFuture.completedFuture(null);
    private int inside;

    /** Runs the work once the gate is open. */
    public Uni<Void> pass(Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            CompletableFuture<Void> opening = enter();
            return opening == null
                    ? work.get().eventually(this::leave)
                    : opened(opening).chain(() -> pass(work));
        });
    }

    /** Closes the gate; completes when the last event that was inside has left. */
    public CompletableFuture<Void> close() {
        synchronized (lock) {
            if (open.isDone()) {
                open = new CompletableFuture<>();
            }
            empty = inside == 0 ? CompletableFuture.completedFuture(null) : new CompletableFuture<>();
            return empty;
        }
    }

    /** Lets those who wait in, and everyone after them. */
    public void open() {
        CompletableFuture<Void> opening;
        synchronized (lock) {
            opening = open;
        }
        opening.complete(null);
    }

    /** Goes on where it began to wait: the database insists on its own context. */
    private static Uni<Void> opened(CompletableFuture<Void> opening) {
        @Nullable Context context = Vertx.currentContext();
        Uni<Void> opened = Uni.createFrom().completionStage(() -> opening);
        return context == null ? opened : opened.emitOn(work -> context.runOnContext(back -> work.run()));
    }

    private @Nullable CompletableFuture<Void> enter() {
        synchronized (lock) {
            if (!open.isDone()) {
                return open;
            }
            inside++;
            return null;
        }
    }

    private void leave() {
        CompletableFuture<Void> left;
        synchronized (lock) {
            inside--;
            if (inside > 0) {
                return;
            }
            left = empty;
        }
        left.complete(null);
    }
}
