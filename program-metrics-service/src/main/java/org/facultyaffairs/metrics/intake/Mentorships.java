package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** That mentorships start and close; kept in the log until their figures are asked for. */
@ApplicationScoped
class Mentorships {

    private final TopicIntake topic;

    Mentorships(IntakeDesk desk) {
        topic = desk.topic("mentorships")
                .on("mentorship-started", Logged.class, Projection.logOnly())
                .on("mentorship-closed", Logged.class, Projection.logOnly());
    }

    @Incoming("mentorships")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
