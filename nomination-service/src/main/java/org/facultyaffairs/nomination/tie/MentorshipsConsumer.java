package org.facultyaffairs.nomination.tie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Hears who mentors whom. */
@ApplicationScoped
class MentorshipsConsumer {

    private final EventConsumer consumer;

    MentorshipsConsumer(EventIntake intake, KnownTies ties) {
        consumer = intake.consumer("nomination.mentorships")
                .on(
                        "mentorship-started",
                        MentorshipTold.class,
                        (session, told, received) -> ties.remember(session, told, false))
                .on(
                        "mentorship-closed",
                        MentorshipTold.class,
                        (session, told, received) -> ties.remember(session, told, true));
    }

    @Incoming("mentorships")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
