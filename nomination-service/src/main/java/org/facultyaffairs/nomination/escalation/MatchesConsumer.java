package org.facultyaffairs.nomination.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.facultyaffairs.nomination.escalation.RecommendedSlate.SlateTold;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the last recommended slate of each opportunity. */
@ApplicationScoped
class MatchesConsumer {

    private final EventConsumer consumer;

    MatchesConsumer(EventIntake intake) {
        consumer = intake.consumer("nomination.matches")
                .on("slate-recommended", SlateTold.class, (session, slate, received) -> keep(session, slate));
    }

    @Incoming("matches")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    private static Uni<Void> keep(Mutiny.Session session, SlateTold slate) {
        return session.find(RecommendedSlate.class, slate.opportunityId()).chain(known -> {
            if (known == null) {
                return session.persist(RecommendedSlate.of(slate));
            }
            known.take(slate);
            return Uni.createFrom().voidItem();
        });
    }
}
