package org.facultyaffairs.chassis.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Events that could not be processed: kept here with the reason, copied to {@code <topic>.<consumer>.dlq} for whoever
 * watches Kafka, and handled again on demand.
 */
@ApplicationScoped
public class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Transactions transactions;
    private final ObjectMapper json;
    private final Clock clock;
    private final String prefix;
    private final Map<String, EventConsumer> consumers = new ConcurrentHashMap<>();

    DeadLetters(
            Transactions transactions,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "house.topics.prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A parked event, as an operator sees it: never its body.
     *
     * @param replayedAt when it was handled after all
     */
    public record Parked(
            UUID id,
            String consumer,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String reason,
            Instant parkedAt,
            @Nullable Instant replayedAt) {}

    void register(EventConsumer consumer) {
        consumers.put(consumer.name(), consumer);
    }

    Collection<EventConsumer> consumers() {
        return List.copyOf(consumers.values());
    }

    Uni<Boolean> isDatabaseThere() {
        return transactions
                .read(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .map(one -> true)
                .onFailure()
                .recoverWithItem(false);
    }

    Uni<Void> park(String consumer, Received received, Throwable failure) {
        UUID id = UUID.randomUUID();
        return transactions.run(session -> session.createNativeQuery("""
                        with parked as (
                          insert into dead_letter (id, consumer, topic, kafka_partition, kafka_offset, record_key,
                                                   headers, body, reason, parked_at)
                          values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                          on conflict do nothing returning id)
                        insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
                        select id, ?11, coalesce(?6, ''), 'event-parked', ?12, ?10 from parked""")
                .setParameter(1, id)
                .setParameter(2, consumer)
                .setParameter(3, received.topic())
                .setParameter(4, received.partition())
                .setParameter(5, received.offset())
                .setParameter(6, received.key())
                .setParameter(7, written(received.headers()))
                .setParameter(
                        8, received.body() == null ? null : received.body().getBytes())
                .setParameter(9, reason(failure))
                .setParameter(10, clock.instant())
                .setParameter(11, deadLetterTopic(received.topic(), consumer))
                .setParameter(
                        12,
                        written(Map.of(
                                "consumer", consumer,
                                "topic", received.topic(),
                                "partition", Integer.toString(received.partition()),
                                "offset", Long.toString(received.offset()),
                                "reason", reason(failure))))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Without the prefix, which the relay puts before every topic. */
    private String deadLetterTopic(String topic, String consumer) {
        return topic.substring(topic.startsWith(prefix) ? prefix.length() : 0) + "." + consumer + ".dlq";
    }

    /** What is parked and was not yet handled after all, oldest first. */
    public Uni<Page<Parked>> waiting(Paging paging) {
        String after = paging.after(1).map(cursor -> cursor.id(0).toString()).orElse("");
        return transactions.read(session -> session.createNativeQuery("""
                        select id, consumer, topic, kafka_partition, kafka_offset, record_key, reason, parked_at, replayed_at
                          from dead_letter
                         where replayed_at is null
                           and (?1 = '' or (parked_at, id) > (select d.parked_at, d.id from dead_letter d
                                                               where cast(d.id as text) = ?1))
                         order by parked_at, id""", Object[].class)
                .setParameter(1, after)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(
                        rows.stream().map(DeadLetters::parked).toList(),
                        paging.limit(),
                        last -> Cursor.of(last.id().toString()))));
    }

    /**
     * Handles a parked event again, now.
     *
     * @throws Refusal 404 when nothing of that id waits, 422 with the reason when it fails again
     */
    public Uni<Parked> replay(UUID id) {
        return transactions
                .read(session -> session.createNativeQuery("""
                                select id, consumer, topic, kafka_partition, kafka_offset, record_key, reason, parked_at,
                                       replayed_at, headers, body
                                  from dead_letter where id = ?1 and replayed_at is null""", Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("dead-letter-not-found", "No event of this id is parked."))
                .chain(row -> handle(row).chain(() -> transactions.run(session -> replayed(session, id))));
    }

    private Uni<Void> handle(Object[] row) {
        Parked parked = parked(row);
        EventConsumer consumer = consumers.get(parked.consumer());
        if (consumer == null) {
            throw Refusal.conflict("consumer-gone", "No consumer of this name exists any more.");
        }
        Received received = new Received(
                parked.topic(),
                parked.partition(),
                parked.offset(),
                parked.key(),
                read((String) row[9]),
                row[10] == null ? null : Buffer.buffer((byte[]) row[10]));
        return consumer.handle(received)
                .onFailure()
                .transform(failure ->
                        Refusal.brokenRule("replay-failed", "The event fails as before: " + reason(failure)));
    }

    private Uni<Parked> replayed(Mutiny.Session session, UUID id) {
        return session.createNativeQuery("""
                        update dead_letter set replayed_at = ?2 where id = ?1
                        returning id, consumer, topic, kafka_partition, kafka_offset, record_key, reason, parked_at,
                                  replayed_at""", Object[].class)
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .getSingleResult()
                .map(DeadLetters::parked);
    }

    private static Parked parked(Object[] row) {
        return new Parked(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).longValue(),
                (String) row[5],
                (String) row[6],
                ((OffsetDateTime) row[7]).toInstant(),
                row[8] == null ? null : ((OffsetDateTime) row[8]).toInstant());
    }

    /** The sort of failure and its first line; never the event's content, which may be a person's. */
    private static String reason(Throwable failure) {
        if (failure instanceof JsonProcessingException unreadable) {
            return "Unreadable body: "
                    + unreadable.getOriginalMessage().lines().findFirst().orElse("");
        }
        return failure.getClass().getSimpleName() + ": "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private String written(Map<String, String> map) {
        try {
            return json.writeValueAsString(map);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
