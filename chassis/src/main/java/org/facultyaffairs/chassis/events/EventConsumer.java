package org.facultyaffairs.chassis.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the events of one topic, in order, each with its effect once.
 *
 * <p>What fails is tried again with growing pauses. While the database does not answer, that goes on for ever: the
 * event is not to blame. Once the database answers and the event still fails, it is parked and the next one is taken.
 */
public final class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** What an event does, in the transaction that also remembers it. */
    @FunctionalInterface
    public interface Effect<E> {
        Uni<Void> apply(Mutiny.Session session, E event, Received received);
    }

    /** What a tombstone does. */
    @FunctionalInterface
    public interface Forgetting {
        Uni<Void> apply(Mutiny.Session session, String key);
    }

    private record Handler<E>(Class<E> body, Effect<E> effect) {}

    private final String name;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final EventsConfig config;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final Map<String, Handler<?>> handlers = new HashMap<>();
    private @Nullable Forgetting forgetting;

    EventConsumer(
            String name,
            Inbox inbox,
            DeadLetters deadLetters,
            EventsConfig config,
            ObjectMapper json,
            MeterRegistry meters) {
        this.name = name;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
        this.json = json;
        this.meters = meters;
    }

    /** Says what an event of this type does; types that nobody speaks for are passed over. */
    public <E> EventConsumer on(String type, Class<E> body, Effect<E> effect) {
        handlers.put(type, new Handler<>(body, effect));
        return this;
    }

    /** Says what a tombstone does; without it tombstones are passed over. */
    public EventConsumer onTombstone(Forgetting effect) {
        forgetting = effect;
        return this;
    }

    public String name() {
        return name;
    }

    /** The types that it takes in. */
    public Set<String> types() {
        return Set.copyOf(handlers.keySet());
    }

    /** Completes when the record has had its effect, is known already, or is parked; never fails. */
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return tryFrom(Received.of(record), 1, config.pause());
    }

    private Uni<Void> tryFrom(Received received, int attempt, Duration pause) {
        return handle(received)
                .onFailure()
                .recoverWithUni(failure -> deadLetters.isDatabaseThere().chain(there -> {
                    if (there && attempt >= attempts(failure)) {
                        return park(received, failure, pause);
                    }
                    LOG.debugf("%s tries again: %s", name, failure.getMessage());
                    Duration longer =
                            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                    return after(pause).chain(() -> tryFrom(received, there ? attempt + 1 : attempt, longer));
                }));
    }

    private Uni<Void> park(Received received, Throwable failure, Duration pause) {
        return deadLetters
                .park(name, received, failure)
                .invoke(() -> {
                    meters.counter("house.events.parked", "consumer", name).increment();
                    LOG.warnf(
                            "%s parked an event of %s, partition %d, offset %d",
                            name, received.topic(), received.partition(), received.offset());
                })
                .onFailure()
                .recoverWithUni(unparked -> after(pause).chain(() -> tryFrom(received, 1, pause)));
    }

    /** A body that can't be read stays unreadable: no second try. */
    private int attempts(Throwable failure) {
        return failure instanceof IOException || failure instanceof IllegalArgumentException ? 1 : config.attempts();
    }

    Uni<Void> handle(Received received) {
        return Uni.createFrom().deferred(() -> {
            if (received.isTombstone()) {
                return forget(received);
            }
            Handler<?> handler = handlers.get(received.type());
            return handler == null ? Uni.createFrom().voidItem() : apply(handler, received);
        });
    }

    private <E> Uni<Void> apply(Handler<E> handler, Received received) {
        E event;
        try {
            event = json.readValue(Objects.requireNonNull(received.body()).getBytes(), handler.body());
        } catch (IOException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        if (event == null) {
            return Uni.createFrom().failure(new IllegalArgumentException("The event's body is null"));
        }
        return inbox.once(name, received.id(), session -> handler.effect().apply(session, event, received));
    }

    private Uni<Void> forget(Received received) {
        Forgetting effect = forgetting;
        if (effect == null) {
            return Uni.createFrom().voidItem();
        }
        String key = Objects.requireNonNull(received.key(), "A tombstone has a key");
        UUID place = UUID.nameUUIDFromBytes("%s/%d/%d"
                .formatted(received.topic(), received.partition(), received.offset())
                .getBytes(StandardCharsets.UTF_8));
        return inbox.once(name, place, session -> effect.apply(session, key));
    }

    private static Uni<Void> after(Duration pause) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(pause);
    }
}
