package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** What people told in confidence, kept as sealed as it came. A withdrawal is obeyed in the same transaction. */
@ApplicationScoped
class SelfIdentifications {

    private final TopicIntake topic;

    SelfIdentifications(IntakeDesk desk) {
        topic = desk.topic("self-identifications")
                .on("self-identification-given", Given.class, SelfIdentifications::given)
                .on("self-identification-withdrawn", Withdrawn.class, SelfIdentifications::withdrawn)
                .onTombstone((session, key) ->
                        Rows.write(session, "delete from sealed_answers where person_id = ?1", UUID.fromString(key)));
    }

    record Given(UUID facultyId, long version, String sealed) {}

    record Withdrawn(UUID facultyId, long version) {}

    @Incoming("self-identifications")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> given(Mutiny.Session session, UUID eventId, Given it) {
        return SealedAnswers.keepAnswers(
                session, it.facultyId(), it.version(), Base64.getDecoder().decode(it.sealed()));
    }

    private static Uni<Void> withdrawn(Mutiny.Session session, UUID eventId, Withdrawn it) {
        return SealedAnswers.forget(session, it.facultyId(), it.version());
    }
}
