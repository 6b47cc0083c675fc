package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Slates that were recommended, match runs and what people answered; kept in the log until their figures are asked for. */
@ApplicationScoped
class Matches {

    private static final List<String> TYPES = List.of(
            "slate-recommended", "match-run-completed", "match-proposed", "proposal-accepted", "proposal-declined");

    private final TopicIntake topic;

    Matches(IntakeDesk desk) {
        topic = desk.topic("matches");
        TYPES.forEach(type -> topic.on(type, Logged.class, Projection.logOnly()));
    }

    @Incoming("matches")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
