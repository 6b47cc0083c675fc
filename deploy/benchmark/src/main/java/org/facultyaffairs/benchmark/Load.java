package org.facultyaffairs.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends requests and keeps how long each took; an answer other than 201 fails the run. */
final class Load {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What a phase came to. */
    record Result(int requests, double seconds, Latencies latencies) {

        double perSecond() {
            return requests / seconds;
        }
    }

    /** As fast as answers come, with so many in flight. */
    Result closed(int requests, int inFlight, Supplier<HttpRequest> next) throws InterruptedException {
        Semaphore slots = new Semaphore(inFlight);
        Collector collected = new Collector();
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            slots.acquire();
            send(next.get(), System.nanoTime(), collected, slots);
        }
        slots.acquire(inFlight);
        return collected.result(requests, System.nanoTime() - begin);
    }

    /** At a fixed rate whatever the answers do; latency counts from when a request was due (no coordinated omission). */
    Result open(int requests, double perSecond, Supplier<HttpRequest> next) throws InterruptedException {
        Semaphore slots = new Semaphore(requests);
        Collector collected = new Collector();
        long begin = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = begin + (long) (i * 1e9 / perSecond);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            slots.acquire();
            send(next.get(), due, collected, slots);
        }
        slots.acquire(requests);
        return collected.result(requests, System.nanoTime() - begin);
    }

    private void send(HttpRequest request, long since, Collector collected, Semaphore slots) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        var unused = answer.whenComplete((response, failure) -> {
            collected.add(response == null ? -1 : response.statusCode(), System.nanoTime() - since);
            slots.release();
        });
    }

    private static final class Collector {

        private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        private final AtomicInteger refused = new AtomicInteger();
        private volatile int lastRefusal;

        void add(int status, long took) {
            if (status == 201) {
                nanos.add(took);
            } else {
                lastRefusal = status;
                refused.incrementAndGet();
            }
        }

        Result result(int requests, long took) {
            if (refused.get() > 0) {
                throw new IllegalStateException(
                        "%d of %d were not created, the last with %d".formatted(refused.get(), requests, lastRefusal));
            }

            return new Result(requests, took / 1e9, Latencies.of(nanos));
        }
    }
}
