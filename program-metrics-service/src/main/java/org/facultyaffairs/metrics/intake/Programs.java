package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Programmes and who takes part in them; kept in the log until their figures are asked for. */
@ApplicationScoped
class Programs {

    private static final List<String> TYPES = List.of(
            "program-opened",
            "program-changed",
            "program-closed",
            "person-invited",
            "person-enrolled",
            "person-unenrolled");

    private final TopicIntake topic;

    Programs(IntakeDesk desk) {
        topic = desk.topic("programs");
        TYPES.forEach(type -> topic.on(type, Logged.class, Projection.logOnly()));
    }

    @Incoming("programs")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
