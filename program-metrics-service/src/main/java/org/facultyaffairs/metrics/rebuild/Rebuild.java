package org.facultyaffairs.metrics.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.work.OnEventLoop;
import org.facultyaffairs.metrics.intake.IntakeDesk;
import org.facultyaffairs.metrics.intake.IntakeGate;
import org.facultyaffairs.metrics.intake.Replay;
import org.facultyaffairs.metrics.live.Pulse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything in anew. Live events wait at the gate meanwhile; afterwards those that the rebuild has read already
 * are known and do nothing, and the others follow. Cut off by a crash, it is begun again at the next start.
 */
@ApplicationScoped
public class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int PARTITIONS_AT_ONCE = 6;

    private final Transactions transactions;
    private final RebuildTable table;
    private final EventLogReader log;
    private final IntakeDesk desk;
    private final IntakeGate gate;
    private final Replay replay;
    private final OnEventLoop eventLoop;
    private final Pulse pulse;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Rebuild::thread);
    private final ExecutorService partitionWorkers = Executors.newFixedThreadPool(PARTITIONS_AT_ONCE, Rebuild::thread);

    Rebuild(
            Transactions transactions,
            RebuildTable table,
            EventLogReader log,
            IntakeDesk desk,
            IntakeGate gate,
            Replay replay,
            OnEventLoop eventLoop,
            Pulse pulse) {
        this.transactions = transactions;
        this.table = table;
        this.log = log;
        this.desk = desk;
        this.gate = gate;
        this.replay = replay;
        this.eventLoop = eventLoop;
        this.pulse = pulse;
    }

    void finishWhatWasBegun(@Observes StartupEvent event) {
        worker.execute(() -> {
            try {
                if (progressNow().state().equals("RUNNING")) {
                    LOG.info("A rebuild was cut off and is begun again");
                    run();
                }
            } catch (ExecutionException unreachable) {
                LOG.error("It is unknown whether a rebuild was cut off", unreachable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        worker.shutdownNow();
        partitionWorkers.shutdownNow();
    }

    /**
     * Begins a rebuild and returns at once.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 409 while one runs
     */
    public Uni<RebuildProgress> begin() {
        return transactions
                .run(session -> table.begin(session).chain(() -> table.progress(session)))
                .invoke(() -> worker.execute(this::run));
    }

    public Uni<RebuildProgress> progress() {
        return transactions.read(table::progress);
    }

    private RebuildProgress progressNow() throws ExecutionException, InterruptedException {
        return eventLoop.await(this::progress);
    }

    private void run() {
        try {
            gate.close().get();
            eventLoop.await(() -> transactions.run(Projections::empty));
            read();
            String hash = eventLoop.await(() -> transactions.read(StateHash::of));
            eventLoop.await(() -> transactions.run(session -> table.end(session, hash, null)));
        } catch (ExecutionException | KafkaException failure) {
            LOG.error("The rebuild failed; ask for another once its cause is gone", failure);
            fail(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt(); // Still RUNNING: begun again at the next start.
        } finally {
            gate.open();
            pulse.allChanged();
        }
    }

    private void read() throws ExecutionException, InterruptedException {
        try (Reading reading = log.open(desk.topics())) {
            long read = 0;
            while (!reading.isAtEnd()) {
                List<List<ConsumerRecord<String, byte[]>>> partitions = reading.next();
                takeIn(partitions, reading);
                read += partitions.stream().mapToLong(List::size).sum();
                long soFar = read;
                eventLoop.await(() -> transactions.run(session -> table.note(session, soFar, reading.eventsToRead())));
            }
        }
    }

    /** Partitions beside each other, the events of each in order. */
    private void takeIn(List<List<ConsumerRecord<String, byte[]>>> partitions, Reading reading)
            throws ExecutionException, InterruptedException {
        List<Callable<@Nullable Void>> work = partitions.stream()
                .<Callable<@Nullable Void>>map(
                        records -> () -> eventLoop.await(() -> replay.takeIn(records, reading::topic)))
                .toList();
        for (Future<@Nullable Void> done : partitionWorkers.invokeAll(work)) {
            done.get();
        }
    }

    private void fail(Exception failure) {
        try {
            eventLoop.await(() -> transactions.run(session -> table.end(
                    session,
                    null,
                    "The figures are incomplete: %s"
                            .formatted(failure.getClass().getSimpleName()))));
        } catch (ExecutionException unreachable) {
            LOG.error("Nor could the failure be noted", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rebuild");
        thread.setDaemon(true);
        return thread;
    }
}
