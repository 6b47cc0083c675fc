package org.facultyaffairs.nomination.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Takes in the keys that were wrapped for this service, and their destruction. */
@ApplicationScoped
class KeysConsumer {

    private final EventConsumer consumer;

    KeysConsumer(EventIntake intake, SealedAnswers answers) {
        consumer = intake.consumer("nomination.self-identification-keys")
                .on(
                        "self-identification-key-wrapped",
                        SelfIdentificationTold.KeyWrapped.class,
                        (session, key, received) -> answers.keep(session, key))
                .onTombstone((session, key) -> answers.forgetByKey(session, UUID.fromString(key)));
    }

    @Incoming("self-identification-keys")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
