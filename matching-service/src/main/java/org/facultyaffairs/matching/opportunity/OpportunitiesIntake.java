package org.facultyaffairs.matching.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Keeps the copies of opportunities; {@link KeepSlatesCurrent} sees that a slate is wanted. */
@ApplicationScoped
public class OpportunitiesIntake {

    private final EventConsumer consumer;

    OpportunitiesIntake(EventIntake intake, Opportunities opportunities) {
        consumer = intake.consumer("matching.opportunities")
                .on(
                        "opportunity-posted",
                        OpportunityTold.class,
                        (session, posted, received) -> opportunities.keep(session, posted))
                .on(
                        "opportunity-changed",
                        OpportunityTold.class,
                        (session, changed, received) -> opportunities.keep(session, changed))
                .on(
                        "opportunity-closed",
                        OpportunityEnded.class,
                        (session, closed, received) -> opportunities.end(session, closed))
                .on(
                        "opportunity-cancelled",
                        OpportunityEnded.class,
                        (session, cancelled, received) -> opportunities.end(session, cancelled));
    }

    @Incoming("opportunities")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
