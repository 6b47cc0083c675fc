package org.facultyaffairs.metrics.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.facultyaffairs.metrics.metric.Catalogue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells watchers which figures have changed. Changes are gathered and told four times a second at most; a watcher who
 * cannot keep up is cut off instead of being waited for, and asks again.
 */
@ApplicationScoped
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final Duration GATHER = Duration.ofMillis(250);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MOST_UNREAD = 256;

    private final Catalogue catalogue;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Instant> countedUntil = new AtomicReference<>();
    private final BroadcastProcessor<Tick> ticks = BroadcastProcessor.create();
    private final AtomicLong events = new AtomicLong();
    private @Nullable Cancellable beating;

    Pulse(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent event) {
        beating = Multi.createFrom()
                .ticks()
                .every(GATHER)
                .onOverflow()
                .drop()
                .subscribe()
                .with(round -> tell(), failure -> LOG.error("The pulse has stopped", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        if (beating != null) {
            beating.cancel();
        }
        ticks.onComplete();
    }

    /** An event was taken in and committed. */
    public void taken(String eventType, Instant happened) {
        events.incrementAndGet();
        countedUntil.accumulateAndGet(
                happened, (known, next) -> known != null && next != null && known.isAfter(next) ? known : next);
        changed.addAll(catalogue.affectedBy(eventType));
    }

    /** How many events were taken in since the start: who knows the number knows whether anything is new. */
    public long events() {
        return events.get();
    }

    /** A metric's figures changed for another reason: they were frozen anew. */
    public void changed(String metric) {
        changed.add(metric);
    }

    /** Everything was taken in anew. */
    public void allChanged() {
        events.incrementAndGet();
        catalogue.all().stream().filter(metric -> !metric.equity()).forEach(metric -> changed(metric.name()));
    }

    /** Changes from now on, with a heartbeat at once and every 15 s. */
    public Multi<Tick> watch() {
        Multi<Tick> heartbeats =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(beat -> heartbeat());
        return Multi.createBy().merging().streams(ticks.onOverflow().buffer(MOST_UNREAD), heartbeats);
    }

    private Tick heartbeat() {
        return new Tick(null, countedUntil.get());
    }

    private void tell() {
        Set<String> told = new TreeSet<>(changed);
        changed.removeAll(told);
        told.forEach(metric -> ticks.onNext(new Tick(metric, countedUntil.get())));
    }
}
