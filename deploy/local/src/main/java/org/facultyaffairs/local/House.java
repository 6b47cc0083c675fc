package org.facultyaffairs.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All that runs: foundations side by side, then the services; stopped in the opposite order. */
final class House {
    private static final long TIME_TO_STOP = Duration.ofSeconds(14).toNanos();

    private final LocalRun local;
    private final Foundations foundations;
    private final Services services;

    House(LocalRun local) {
        this.local = local;
        this.foundations = new Foundations(local);
        this.services = new Services(local);
    }

    /** Returns when all answer; the services do not wait for Keycloak, which is slowest. */
    void start(List<HouseService> chosen) throws ExecutionException, InterruptedException {
        local.console().say("PostgreSQL, Kafka and Keycloak start");
        Steps steps = new Steps();
        CompletableFuture<Void> keycloak = steps.begin(foundations::startKeycloak);
        steps.await(steps.begin(foundations::startPostgres), steps.begin(foundations::startKafka));
        local.console().say("The services start");
        Stream<CompletableFuture<Void>> starting =
                chosen.stream().map(service -> steps.begin(() -> services.start(service)));
        steps.await(Stream.concat(Stream.of(keycloak), starting).toArray(CompletableFuture<?>[]::new));
    }

    /**
     * Stops what has been started so far: the gateway, so that nobody new comes in; the services with Keycloak; Kafka;
     * PostgreSQL, which nobody uses any more and which may take what time is left for its last checkpoint. Takes 15
     * seconds at most, whatever hangs.
     */
    void stop() throws InterruptedException, IOException {
        long end = System.nanoTime() + TIME_TO_STOP;
        local.supervisor().stop();
        Steps.atMost(3, () -> services.stop("gateway", 2));
        Steps.atMost(5, () -> services.stopAll(4), foundations::stopKeycloak);
        Steps.atMost(3, foundations::stopKafka);
        Steps.atMost(
                Math.max(3, (int) TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())), foundations::stopPostgres);
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Leftovers.postmaster(local.layout().data("postgres")).stream()
                .flatMap(House::withDescendants)
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Every process of the house, with the launcher's own, in which the broker lives. */
    List<ProcessHandle> processes() throws IOException {
        Stream<ProcessHandle> ours = withDescendants(ProcessHandle.current());
        Stream<ProcessHandle> database =
                Leftovers.postmaster(local.layout().data("postgres")).stream().flatMap(House::withDescendants);
        return Stream.concat(ours, database).toList();
    }

    private static Stream<ProcessHandle> withDescendants(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }
}
