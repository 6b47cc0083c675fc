package org.facultyaffairs.matching.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;

/** Keeps the copies of people up to date. */
@ApplicationScoped
public class FacultyProfilesIntake {

    private final EventConsumer consumer;

    FacultyProfilesIntake(EventIntake intake, People people) {
        consumer = intake.consumer("matching.people")
                .on(
                        "faculty-profile-changed",
                        FacultyProfileChanged.class,
                        (session, profile, received) -> people.keep(session, profile))
                .on(
                        "faculty-departed",
                        FacultyDeparted.class,
                        (session, departed, received) -> people.keep(session, departed.remains()))
                .on(
                        "faculty-erased",
                        FacultyErased.class,
                        (session, erased, received) -> people.forget(session, erased.facultyId()))
                .onTombstone((session, key) -> people.forget(session, UUID.fromString(key)));
    }

    @Incoming("faculty-profiles")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }
}
