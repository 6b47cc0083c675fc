package org.facultyaffairs.nomination.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Takes in sealed answers and withdrawals, unopened. */
@ApplicationScoped
class AnswersConsumer {

    private final EventConsumer consumer;

    AnswersConsumer(EventIntake intake, SealedAnswers answers) {
        consumer = intake.consumer("nomination.self-identifications")
                .on(
                        "self-identification-given",
                        SelfIdentificationTold.Given.class,
                        (session, given, received) -> answers.keep(session, given))
                .on(
                        "self-identification-withdrawn",
                        SelfIdentificationTold.Withdrawn.class,
                        (session, withdrawn, received) -> answers.withdraw(session, withdrawn))
                .onTombstone((session, key) -> answers.forgetByAnswers(session, UUID.fromString(key)));
    }

    @Incoming("self-identifications")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
