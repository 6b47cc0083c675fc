package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** What sponsors did, act by act. */
@ApplicationScoped
class Sponsorships {

    private static final String ACT = """
            insert into sponsorship_act (event_id, sponsor_id, protege_id, act, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict do nothing""";

    private final TopicIntake topic;

    Sponsorships(IntakeDesk desk) {
        topic = desk.topic("sponsorships")
                .on("sponsorship-act-recorded", Act.class, Sponsorships::act)
                .on("sponsorship-started", Logged.class, Projection.logOnly());
    }

    record Act(UUID sponsorId, UUID protegeId, String act, Instant at) {}

    @Incoming("sponsorships")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> act(Mutiny.Session session, UUID eventId, Act it) {
        return Rows.write(session, ACT, eventId, it.sponsorId(), it.protegeId(), it.act(), it.at());
    }
}
