package org.facultyaffairs.nomination.people;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps our copy of the faculty as new as the last event. */
@ApplicationScoped
class PeopleConsumer {

    private final EventConsumer consumer;
    private final List<ErasureFollower> followers;

    PeopleConsumer(EventIntake intake, @All List<ErasureFollower> followers) {
        this.followers = followers;
        consumer = intake.consumer("nomination.people")
                .on(
                        "faculty-profile-changed",
                        ProfileTold.class,
                        (session, profile, received) -> keep(session, profile))
                .on(
                        "faculty-departed",
                        DepartureTold.class,
                        (session, departure, received) -> depart(session, departure))
                .on(
                        "faculty-erased",
                        ErasureTold.class,
                        (session, erasure, received) -> forget(session, erasure.facultyId()))
                .onTombstone((session, key) -> forget(session, UUID.fromString(key)));
    }

    @Incoming("faculty-profiles")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    private static Uni<Void> keep(Mutiny.Session session, ProfileTold profile) {
        return session.find(Person.class, profile.facultyId()).chain(known -> {
            if (known == null) {
                return session.persist(Person.of(profile));
            }
            known.take(profile);
            return Uni.createFrom().voidItem();
        });
    }

    private static Uni<Void> depart(Mutiny.Session session, DepartureTold departure) {
        return session.find(Person.class, departure.facultyId()).chain(known -> {
            if (known == null) {
                return session.persist(Person.of(departure.asProfile()));
            }
            known.take(departure);
            return Uni.createFrom().voidItem();
        });
    }

    /** Nominations keep the id, which says nothing by itself: history stays countable, the person not nameable. */
    private Uni<Void> forget(Mutiny.Session session, UUID id) {
        Uni<Void> done = session.createMutationQuery("delete from Person where id = ?1")
                .setParameter(1, id)
                .executeUpdate()
                .replaceWithVoid();
        for (ErasureFollower follower : followers) {
            done = done.chain(() -> follower.forget(session, id));
        }
        return done;
    }
}
