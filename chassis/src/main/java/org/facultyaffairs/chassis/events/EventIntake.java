package org.facultyaffairs.chassis.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Makes {@link EventConsumer}s: the one way in for events. */
@ApplicationScoped
public class EventIntake {

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final EventsConfig config;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    EventIntake(Inbox inbox, DeadLetters deadLetters, EventsConfig config, ObjectMapper json, MeterRegistry meters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.meters = meters;
    }

    /**
     * A consumer by its lasting name, {@code matching.people}: events that it has taken in are remembered under it, and
     * what it can't process is parked under it.
     */
    public EventConsumer consumer(String name) {
        EventConsumer consumer = new EventConsumer(name, inbox, deadLetters, config, json, meters);
        deadLetters.register(consumer);
        return consumer;
    }

    /** Every consumer made so far; their beans make them when they are first needed. */
    public Collection<EventConsumer> consumers() {
        return deadLetters.consumers();
    }
}
