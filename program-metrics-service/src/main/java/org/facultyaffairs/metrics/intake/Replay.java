package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Received;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Takes in many events of the log in one transaction, with the same claims and effects as if they came live. What cannot
 * be read makes the batch fall back to one event at a time, in which it is parked as it would be live.
 */
@ApplicationScoped
public class Replay {

    private static final String CLAIM = """
            insert into inbox (consumer, event_id, at)
            select ?1, event, ?2 from unnest(cast(cast(?3 as text) as uuid[])) as e(event)
            on conflict do nothing
            returning event_id""";

    private static final int MOST_TOGETHER = 250;

    private final IntakeDesk desk;
    private final EventLog log;
    private final Transactions transactions;
    private final Clock clock;

    Replay(IntakeDesk desk, EventLog log, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Entry(TopicIntake topic, ConsumerRecord<String, byte[]> record) {

        boolean isTombstone() {
            return record.value() == null;
        }
    }

    /** Takes the events in, in their order. Tombstones are taken alone: what comes before them is committed first. */
    public Uni<Void> takeIn(
            List<ConsumerRecord<String, byte[]>> records, Function<ConsumerRecord<String, byte[]>, String> topic) {
        Uni<Void> done = Uni.createFrom().voidItem();
        List<Entry> batch = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Entry entry = new Entry(desk.of(topic.apply(record)), record);
            if (entry.isTombstone() || batch.size() == MOST_TOGETHER) {
                List<Entry> before = List.copyOf(batch);
                batch.clear();
                done = done.chain(() -> together(before));
            }
            if (entry.isTombstone()) {
                done = done.chain(() -> alone(entry));
            } else {
                batch.add(entry);
            }
        }
        List<Entry> rest = List.copyOf(batch);
        return done.chain(() -> together(rest));
    }

    private Uni<Void> together(List<Entry> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transactions.run(session -> takeIn(session, batch)).onFailure().recoverWithUni(() -> oneByOne(batch));
    }

    private static Uni<Void> oneByOne(List<Entry> batch) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Entry entry : batch) {
            done = done.chain(() -> alone(entry));
        }
        return done;
    }

    private static Uni<Void> alone(Entry entry) {
        return entry.topic().takeNow(entry.record());
    }

    private Uni<Void> takeIn(Mutiny.Session session, List<Entry> batch) {
        Map<TopicIntake, List<Received>> byTopic = batch.stream()
                .filter(entry -> entry.topic().reads(received(entry.record())))
                .collect(Collectors.groupingBy(
                        Entry::topic,
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> received(entry.record()), Collectors.toList())));
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Map.Entry<TopicIntake, List<Received>> topic : byTopic.entrySet()) {
            done = done.chain(() -> takeIn(session, topic.getKey(), topic.getValue()));
        }
        return done;
    }

    private Uni<Void> takeIn(Mutiny.Session session, TopicIntake topic, List<Received> events) {
        return claim(session, topic, events)
                .chain(fresh -> log.append(session, logged(topic, fresh)).chain(() -> addAll(session, topic, fresh)));
    }

    /** Those that were not taken in before, each once. */
    private Uni<List<Received>> claim(Mutiny.Session session, TopicIntake topic, List<Received> events) {
        return session.createNativeQuery(CLAIM, UUID.class)
                .setParameter(1, topic.consumerName())
                .setParameter(2, clock.instant())
                .setParameter(
                        3,
                        Rows.array(events.stream().map(Received::id).distinct().toList()))
                .getResultList()
                .map(claimed -> {
                    Set<UUID> open = new HashSet<>(claimed);
                    return events.stream()
                            .filter(event -> open.remove(event.id()))
                            .toList();
                });
    }

    private static List<LoggedEvent> logged(TopicIntake topic, List<Received> events) {
        List<LoggedEvent> logged = new ArrayList<>();
        for (Received event : events) {
            try {
                logged.add(topic.logged(event));
            } catch (IOException unreadable) {
                throw new IllegalArgumentException("An event cannot be read", unreadable);
            }
        }
        return logged;
    }

    private static Uni<Void> addAll(Mutiny.Session session, TopicIntake topic, List<Received> events) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Received event : events) {
            done = done.chain(() -> topic.add(session, event));
        }
        return done;
    }

    private static Received received(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            byte @Nullable [] value = header.value();
            if (value != null) {
                headers.put(header.key(), new String(value, StandardCharsets.UTF_8));
            }
        }
        return new Received(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                Buffer.buffer(record.value()));
    }
}
