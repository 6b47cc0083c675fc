package org.facultyaffairs.matching.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Keeps the copies of units up to date. */
@ApplicationScoped
public class OrgUnitsIntake {

    private final EventConsumer consumer;

    OrgUnitsIntake(EventIntake intake, People people) {
        consumer = intake.consumer("matching.units")
                .on("org-unit-changed", OrgUnitChanged.class, (session, unit, received) -> people.keep(session, unit))
                .onTombstone(people::forgetUnit);
    }

    @Incoming("org-units")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
