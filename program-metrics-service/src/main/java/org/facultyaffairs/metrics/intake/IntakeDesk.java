package org.facultyaffairs.metrics.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.facultyaffairs.chassis.events.EventIntake;
import org.jspecify.annotations.Nullable;

/** Opens one {@link TopicIntake} per topic and knows them all. */
@ApplicationScoped
public class IntakeDesk {

    /** Under names that begin so, everything that this service takes in is remembered and parked. */
    public static final String CONSUMERS = "metrics.";

    private final EventIntake intake;
    private final EventLog log;
    private final IntakeGate gate;
    private final IntakeMeter meter;
    private final ObjectMapper json;
    private final Map<String, TopicIntake> topics = new ConcurrentHashMap<>();

    IntakeDesk(EventIntake intake, EventLog log, IntakeGate gate, IntakeMeter meter, ObjectMapper json) {
        this.intake = intake;
        this.log = log;
        this.gate = gate;
        this.meter = meter;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    TopicIntake topic(String topic) {
        TopicIntake opened = new TopicIntake(topic, intake.consumer(CONSUMERS + topic), log, gate, meter, json);
        topics.put(topic, opened);
        return opened;
    }

    /** Every topic that is taken in. */
    public Collection<String> topics() {
        return topics.keySet();
    }

    /** The intake of a topic by its name without prefix. */
    public TopicIntake of(String topic) {
        @Nullable TopicIntake opened = topics.get(topic);
        if (opened == null) {
            throw new IllegalArgumentException("Nobody takes in " + topic);
        }
        return opened;
    }
}
