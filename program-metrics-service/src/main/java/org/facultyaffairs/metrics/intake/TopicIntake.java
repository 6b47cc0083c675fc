package org.facultyaffairs.metrics.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.Received;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Takes in one topic: each event goes to the log, and its facts to where they are counted, in one transaction. */
public final class TopicIntake {

    private record Reader<E>(Class<E> body, Projection<E> projection) {}

    private final String topic;
    private final EventConsumer consumer;
    private final EventLog log;
    private final IntakeGate gate;
    private final IntakeMeter meter;
    private final ObjectMapper json;
    private final Map<String, Reader<?>> readers = new HashMap<>();

    TopicIntake(
            String topic, EventConsumer consumer, EventLog log, IntakeGate gate, IntakeMeter meter, ObjectMapper json) {
        this.topic = topic;
        this.consumer = consumer;
        this.log = log;
        this.gate = gate;
        this.meter = meter;
        this.json = json;
    }

    <E> TopicIntake on(String type, Class<E> body, Projection<E> projection) {
        readers.put(type, new Reader<>(body, projection));
        consumer.on(type, body, (session, event, received) -> append(session, received)
                .chain(() -> projection.add(session, received.id(), event)));
        return this;
    }

    TopicIntake onTombstone(EventConsumer.Forgetting forgetting) {
        consumer.onTombstone(forgetting);
        return this;
    }

    /** Takes in a live event, once the gate is open. */
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return gate.pass(() -> takeNow(record));
    }

    /** Takes in an event whether the gate is open or not: for who has closed it. */
    public Uni<Void> takeNow(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record).invoke(() -> meter.committed(topic, record));
    }

    /** Under which name this topic's events are remembered. */
    public String consumerName() {
        return consumer.name();
    }

    /** Whether anybody reads this type; others are passed over, as they are live. */
    public boolean reads(Received received) {
        return readers.containsKey(received.type());
    }

    /** What the log keeps of it. */
    LoggedEvent logged(Received received) throws IOException {
        return LoggedEvent.of(topic, received, json);
    }

    /** Adds an event's facts alone: the caller has claimed and logged it in the same transaction. */
    Uni<Void> add(Mutiny.Session session, Received received) {
        @Nullable Reader<?> reader = readers.get(received.type());
        return reader == null ? Uni.createFrom().voidItem() : add(session, received, reader);
    }

    private <E> Uni<Void> add(Mutiny.Session session, Received received, Reader<E> reader) {
        try {
            E event = json.readValue(Objects.requireNonNull(received.body()).getBytes(), reader.body());
            return reader.projection().add(session, received.id(), event);
        } catch (IOException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }

    private Uni<Void> append(Mutiny.Session session, Received received) {
        try {
            return log.append(session, List.of(logged(received)));
        } catch (IOException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
    }
}
