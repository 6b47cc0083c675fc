package org.facultyaffairs.matching.people;

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

/** Keeps the copies of people up to date, and has whoever is gone followed wherever they took part. */
@ApplicationScoped
public class FacultyProfilesIntake {

    private final EventConsumer consumer;
    private final People people;
    private final List<DepartureFollower> followers;

    FacultyProfilesIntake(EventIntake intake, People people, @All List<DepartureFollower> followers) {
        this.people = people;
        this.followers = followers;
        consumer = intake.consumer("matching.people")
                .on(
                        "faculty-profile-changed",
                        FacultyProfileChanged.class,
                        (session, profile, received) -> keep(session, profile))
                .on(
                        "faculty-departed",
                        FacultyDeparted.class,
                        (session, departed, received) -> keep(session, departed.remains()))
                .on(
                        "faculty-erased",
                        FacultyErased.class,
                        (session, erased, received) -> forget(session, erased.facultyId()))
                .onTombstone((session, key) -> forget(session, UUID.fromString(key)));
    }

    @Incoming("faculty-profiles")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    /** A departure that comes after a later return ends nothing. */
    private Uni<Void> keep(Mutiny.Session session, FacultyProfileChanged profile) {
        return people.keep(session, profile)
                .chain(isNew -> isNew && profile.status() == FacultyStatus.DEPARTED
                        ? gone(session, profile.facultyId())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> forget(Mutiny.Session session, UUID person) {
        return people.forget(session, person).chain(() -> gone(session, person));
    }

    private Uni<Void> gone(Mutiny.Session session, UUID person) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (DepartureFollower follower : followers) {
            done = done.chain(() -> follower.gone(session, new FacultyId(person)));
        }
        return done;
    }
}
