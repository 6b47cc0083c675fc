package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The keys to what people told in confidence, each wrapped for this service alone. */
@ApplicationScoped
class SelfIdentificationKeys {

    private static final String READER = "program-metrics-service";

    private final TopicIntake topic;

    SelfIdentificationKeys(IntakeDesk desk) {
        topic = desk.topic("self-identification-keys")
                .on("self-identification-key-wrapped", Wrapped.class, SelfIdentificationKeys::wrapped)
                .onTombstone((session, key) ->
                        Rows.write(session, "delete from answers_key where person_id = ?1", UUID.fromString(key)));
    }

    record Wrapped(UUID facultyId, long version, Map<String, String> wrappedFor) {}

    @Incoming("self-identification-keys")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> wrapped(Mutiny.Session session, UUID eventId, Wrapped it) {
        @Nullable String mine = it.wrappedFor().get(READER);
        return mine == null
                ? Uni.createFrom().voidItem()
                : SealedAnswers.keepKey(
                        session,
                        it.facultyId(),
                        it.version(),
                        Base64.getDecoder().decode(mine));
    }
}
