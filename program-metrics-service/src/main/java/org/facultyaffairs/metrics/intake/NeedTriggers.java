package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** That a need was signalled, and of which sort; never whose. */
@ApplicationScoped
class NeedTriggers {

    private final TopicIntake topic;

    NeedTriggers(IntakeDesk desk) {
        topic = desk.topic("need-triggers").on("mentoring-need-signalled", Logged.class, Projection.logOnly());
    }

    @Incoming("need-triggers")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
