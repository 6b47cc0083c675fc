package org.facultyaffairs.chassis.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the outbox to Kafka, in order per aggregate, and removes only what the broker has acknowledged.
 *
 * <p>One thread of its own, off the event loops, because its whole life is to wait. Of several replicas one leads, by
 * an advisory lock that ends with its connection: two at once would reorder an aggregate's events.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final EventsConfig config;
    private final OutboxPublisher publisher;
    private final Counter relayed;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutboxRelay(DataSource database, EventsConfig config, OutboxPublisher publisher, MeterRegistry meters) {
        this.database = database;
        this.config = config;
        this.publisher = publisher;
        this.relayed = meters.counter("house.outbox.relayed");
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            Thread relay = new Thread(this::runUntilStopped, "outbox-relay");
            relay.setDaemon(true);
            relay.start();
            thread = relay;
        }
    }

    /** Ends before the database and the producer are closed. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Thread relay = thread;
        if (relay != null) {
            relay.join(Duration.ofSeconds(5).toMillis());
        }
        publisher.close();
    }

    private void runUntilStopped() {
        Duration pause = config.pause();
        while (!isStopped()) {
            try (Connection connection = database.getConnection()) {
                OutboxTable table = new OutboxTable(connection);
                if (table.lead()) {
                    pause = config.pause();
                    relayWhileLeading(table);
                }
                await(config.idle());
            } catch (SQLException | ExecutionException | KafkaException failure) {
                LOG.warnf("The outbox waits: %s", failure.getMessage());
                await(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void relayWhileLeading(OutboxTable table) throws SQLException, ExecutionException, InterruptedException {
        try {
            table.listen();
            while (!isStopped()) {
                relayBatch(table);
            }
        } finally {
            table.release();
        }
    }

    private void relayBatch(OutboxTable table) throws SQLException, ExecutionException, InterruptedException {
        var batch = table.oldest(config.batch());
        if (batch.isEmpty()) {
            table.awaitWake(config.idle());
        } else {
            publisher.publish(batch);
            table.remove(batch);
            relayed.increment(batch.size());
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void await(Duration time) {
        try {
            boolean stop = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("Waited for %s, stopping: %s", time, stop);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
