package org.facultyaffairs.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Things done side by side: the first failure ends the wait for all of them. */
final class Steps {
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    /** Something that may fail in any way. */
    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    CompletableFuture<Void> begin(Step step) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread(() -> {
            try {
                step.take();
                done.complete(null);
            } catch (Exception e) {
                failed.completeExceptionally(e);
            }
        });
        return done;
    }

    void await(CompletableFuture<?>... begun) throws ExecutionException, InterruptedException {
        CompletableFuture.anyOf(failed, CompletableFuture.allOf(begun)).get();
    }

    /** Waits for all, failed or not, but no longer than the given seconds. */
    static void atMost(int seconds, Step... steps) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(steps.length);
        for (Step step : steps) {
            thread(() -> {
                try {
                    step.take();
                } catch (Exception e) {
                    System.err.println("While stopping: " + e);
                } finally {
                    open.countDown();
                }
            });
        }
        if (!open.await(seconds, TimeUnit.SECONDS)) {
            System.err.println("Something does not stop in time and is ended by force");
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
