package org.facultyaffairs.nomination.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps our copy of the units as new as the last event. */
@ApplicationScoped
class UnitsConsumer {

    private final EventConsumer consumer;

    UnitsConsumer(EventIntake intake) {
        consumer = intake.consumer("nomination.units")
                .on("org-unit-changed", UnitTold.class, (session, unit, received) -> keep(session, unit))
                .onTombstone(UnitsConsumer::forget);
    }

    @Incoming("org-units")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    private static Uni<Void> keep(Mutiny.Session session, UnitTold unit) {
        return session.find(Unit.class, unit.unitId()).chain(known -> {
            if (known == null) {
                return session.persist(Unit.of(unit));
            }
            known.take(unit);
            return Uni.createFrom().voidItem();
        });
    }

    private static Uni<Void> forget(Mutiny.Session session, String id) {
        return session.createMutationQuery("delete from Unit where id = ?1")
                .setParameter(1, id)
                .executeUpdate()
                .replaceWithVoid();
    }
}
