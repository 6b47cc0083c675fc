package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who there is, without their names: unit, rank, track, stage, status. */
@ApplicationScoped
class FacultyProfiles {

    private static final String PUT = """
            insert into person as p (id, version, status, unit, rank, track, career_stage, leads)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            on conflict (id) do update
               set version = excluded.version, status = excluded.status, unit = excluded.unit, rank = excluded.rank,
                   track = excluded.track, career_stage = excluded.career_stage, leads = excluded.leads
             where p.version < excluded.version""";

    private final TopicIntake topic;

    FacultyProfiles(IntakeDesk desk) {
        topic = desk.topic("faculty-profiles")
                .on("faculty-profile-changed", Changed.class, FacultyProfiles::changed)
                .on("faculty-departed", Departed.class, FacultyProfiles::departed)
                .on("faculty-erased", Erased.class, FacultyProfiles::erased)
                .onTombstone((session, key) ->
                        Rows.write(session, "delete from person where id = ?1", UUID.fromString(key)));
    }

    record Changed(
            UUID facultyId,
            long version,
            String status,
            String unit,
            String rank,
            String track,
            String careerStage,
            @Nullable List<Role> leadershipRoles) {}

    /** That there is one is all that counts. */
    record Role(String unit) {}

    record Departed(UUID facultyId, long version, String unit, String rank, String track, String careerStage) {}

    record Erased(
            UUID facultyId,
            long version,
            @Nullable String unit,
            @Nullable String rank,
            @Nullable String track,
            @Nullable String careerStage) {}

    @Incoming("faculty-profiles")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> changed(Mutiny.Session session, UUID eventId, Changed it) {
        boolean leads = it.leadershipRoles() != null && !it.leadershipRoles().isEmpty();
        return Rows.write(
                session,
                PUT,
                it.facultyId(),
                it.version(),
                it.status(),
                it.unit(),
                it.rank(),
                it.track(),
                it.careerStage(),
                leads);
    }

    private static Uni<Void> departed(Mutiny.Session session, UUID eventId, Departed it) {
        return Rows.write(
                session,
                PUT,
                it.facultyId(),
                it.version(),
                "DEPARTED",
                it.unit(),
                it.rank(),
                it.track(),
                it.careerStage(),
                false);
    }

    /** Stays countable; what was told in confidence goes at once. */
    private static Uni<Void> erased(Mutiny.Session session, UUID eventId, Erased it) {
        return Rows.write(
                        session,
                        PUT,
                        it.facultyId(),
                        it.version(),
                        "ERASED",
                        it.unit(),
                        it.rank(),
                        it.track(),
                        it.careerStage(),
                        false)
                .chain(() -> SealedAnswers.forget(session, it.facultyId(), SealedAnswers.FOR_EVER));
    }
}
