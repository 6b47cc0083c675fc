package org.facultyaffairs.metrics.snapshot;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.work.LongWork;
import org.facultyaffairs.metrics.live.Pulse;
import org.facultyaffairs.metrics.metric.HouseThresholds;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Counts every equity table anew and freezes those that may take the place of what was shown before. */
@ApplicationScoped
public class Freeze {

    private static final String LATEST = """
            select (select max(occurred_at) from event_log), (select state from rebuild) = 'RUNNING'""";

    private final Transactions transactions;
    private final Population population;
    private final FrozenTables tables;
    private final HouseThresholds thresholds;
    private final Pulse pulse;
    private final Clock clock;
    private final AtomicLong eventsFrozen = new AtomicLong(-1);

    Freeze(
            Transactions transactions,
            Population population,
            FrozenTables tables,
            HouseThresholds thresholds,
            Pulse pulse,
            Clock clock) {
        this.transactions = transactions;
        this.population = population;
        this.tables = tables;
        this.thresholds = thresholds;
        this.pulse = pulse;
        this.clock = clock;
    }

    private record Taken(
            @Nullable Instant countedUntil, List<Object[]> people, Map<FrozenTable.Key, FrozenTable> before) {}

    /** Every {@code house.snapshot.every}: a day, but in the local run. Does nothing while nothing has happened. */
    @Scheduled(
            every = "${house.snapshot.every:PT24H}",
            delayed = "${house.snapshot.delayed:PT5S}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> whenDue() {
        long events = pulse.events();
        return events == eventsFrozen.get()
                ? Uni.createFrom().voidItem()
                : now().invoke(() -> eventsFrozen.set(events));
    }

    /** Freezes now. While a rebuild fills the tables anew, all stays as it was. */
    public Uni<Void> now() {
        return transactions
                .read(this::take)
                .chain(taken -> LongWork.offTheEventLoop(() -> count(taken)))
                .chain(frozen ->
                        transactions.run(session -> put(session, frozen)).replaceWith(frozen))
                .invoke(this::tell)
                .replaceWithVoid();
    }

    private Uni<Taken> take(Mutiny.Session session) {
        return session.createNativeQuery(LATEST, Object[].class)
                .getSingleResult()
                .chain(latest -> latest[0] == null || Boolean.TRUE.equals(latest[1])
                        ? Uni.createFrom().item(new Taken(null, List.of(), Map.of()))
                        : population.sealed(session).chain(people -> tables.all(session)
                                .map(before -> new Taken(instant(latest[0]), people, before))));
    }

    /** The page's and the export's, each of which has tables of its own. */
    private Stream<Integer> thresholds() {
        return Stream.of(thresholds.page(), thresholds.export())
                .map(Threshold::k)
                .distinct();
    }

    private static Instant instant(Object timestamp) {
        return ((OffsetDateTime) timestamp).toInstant();
    }

    private List<FrozenTable> count(Taken taken) {
        @Nullable Instant countedUntil = taken.countedUntil();
        if (countedUntil == null) {
            return List.of();
        }
        List<Someone> people = population.open(taken.people());
        Instant now = clock.instant();
        List<FrozenTable> frozen = new ArrayList<>();
        for (Study study : Study.values()) {
            for (Cut cut : Cut.frozen()) {
                Tallies tallies = study.count(people, cut);
                thresholds()
                        .map(threshold -> new FrozenTable.Key(study, cut, threshold))
                        .map(key -> FrozenTable.after(taken.before().get(key), key, now, countedUntil, tallies))
                        .filter(table -> Successor.maySucceed(taken.before().get(table.key()), table))
                        .forEach(frozen::add);
            }
        }
        return frozen;
    }

    private Uni<Void> put(Mutiny.Session session, List<FrozenTable> frozen) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (FrozenTable table : frozen) {
            done = done.chain(() -> tables.put(session, table));
        }
        return done;
    }

    private void tell(List<FrozenTable> frozen) {
        Arrays.stream(EquityMetric.values())
                .filter(metric -> frozen.stream().anyMatch(table -> table.key().study() == metric.study()))
                .forEach(metric -> pulse.changed(metric.metric()));
    }
}
