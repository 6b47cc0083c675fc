package org.facultyaffairs.chassis.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.audit.Actors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is written down together with the change it tells of; the {@link OutboxRelay} brings it to Kafka.
 * Columns are named as Debezium's outbox router expects them, so that it could take the relay's place.
 */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            with event as (
              insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7))
            insert into audit_entry (at, actor, actor_kind, action, subject, from_state, to_state, reason, event_id)
            values (?6, ?8, ?9, ?4, ?3, ?10, ?11, ?12, ?1)""";

    private static final String APPEND_ALL = """
            with sent as (
              select * from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as sent(
                place integer, id uuid, topic text, key text, type text, body text,
                from_state text, to_state text, reason text)),
            event as (
              insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent)
              select id, topic, key, type, body, ?2, ?3 from sent order by place)
            insert into audit_entry (at, actor, actor_kind, action, subject, from_state, to_state, reason, event_id)
            select ?2, ?4, ?5, type, key, from_state, to_state, reason, id from sent order by place""";

    private static final String FORGET = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
            values (?1, ?2, ?3, 'tombstone', null, ?4)""";

    private final ObjectMapper json;
    private final Clock clock;
    private final Actors actors;

    Outbox(ObjectMapper json, Clock clock, Actors actors) {
        this.json = json;
        this.clock = clock;
        this.actors = actors;
    }

    /** Writes the event and its audit entry in the caller's transaction, by whoever acts just now. */
    public Uni<Void> append(Mutiny.Session session, DomainEvent event) {
        return append(session, event, actors.current());
    }

    /** The same, on behalf of an actor that no token tells, such as the holder of a letter's link. */
    public Uni<Void> append(Mutiny.Session session, DomainEvent event, Actor actor) {
        DomainEvent.Change change = event.change();
        return session.createNativeQuery(APPEND)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, event.topic())
                .setParameter(3, event.subject())
                .setParameter(4, event.type())
                .setParameter(5, json(event))
                .setParameter(6, clock.instant())
                .setParameter(7, traceparent())
                .setParameter(8, actor.subject())
                .setParameter(9, actor.kind().name())
                .setParameter(10, change.from())
                .setParameter(11, change.to())
                .setParameter(12, change.reason())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The same for many events in one statement, in the list's order; for imports. */
    public Uni<Void> appendAll(Mutiny.Session session, List<? extends DomainEvent> events) {
        return events.isEmpty() ? Uni.createFrom().voidItem() : appendAll(session, events, actors.current());
    }

    /** The same, on behalf of an actor that no token tells, such as the clock. */
    public Uni<Void> appendAll(Mutiny.Session session, List<? extends DomainEvent> events, Actor actor) {
        return session.createNativeQuery(APPEND_ALL)
                .setParameter(1, rows(events))
                .setParameter(2, clock.instant())
                .setParameter(3, traceparent())
                .setParameter(4, actor.subject())
                .setParameter(5, actor.kind().name())
                .executeUpdate()
                .replaceWithVoid();
    }

    private String rows(List<? extends DomainEvent> events) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (DomainEvent event : events) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("place", rows.size());
            row.put("id", UUID.randomUUID());
            row.put("topic", event.topic());
            row.put("key", event.subject());
            row.put("type", event.type());
            row.put("body", json(event));
            row.put("from_state", event.change().from());
            row.put("to_state", event.change().to());
            row.put("reason", event.change().reason());
            rows.add(row);
        }
        return json(rows);
    }

    /** Removes a key from a compacted topic: readers forget it, and compaction destroys what was there. */
    public Uni<Void> forget(Mutiny.Session session, String topic, String key) {
        return session.createNativeQuery(FORGET)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, topic)
                .setParameter(3, key)
                .setParameter(4, clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written as JSON", broken);
        }
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
