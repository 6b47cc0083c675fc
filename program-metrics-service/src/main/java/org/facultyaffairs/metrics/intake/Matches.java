package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** That a slate was recommended. */
@ApplicationScoped
class Matches {

    private final TopicIntake topic;

    Matches(IntakeDesk desk) {
        topic = desk.topic("matches").on("slate-recommended", Logged.class, Projection.logOnly());
    }

    @Incoming("matches")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
