package org.facultyaffairs.nomination.tie;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hears who sponsored whom. */
@ApplicationScoped
class SponsorshipsConsumer {

    private final EventConsumer consumer;
    private final KnownTies ties;

    SponsorshipsConsumer(EventIntake intake, KnownTies ties) {
        this.ties = ties;
        consumer = intake.consumer("nomination.sponsorships")
                .on("sponsorship-started", SponsorshipTold.class, (session, told, received) -> remember(session, told))
                .on(
                        "sponsorship-act-recorded",
                        SponsorshipTold.class,
                        (session, told, received) -> remember(session, told));
    }

    @Incoming("sponsorships")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    private Uni<Void> remember(Mutiny.Session session, SponsorshipTold told) {
        return ties.remember(session, told.sponsorId(), told.protegeId(), told.at());
    }
}
