package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The tree of units and who leads each: leaders see figures of their own. */
@ApplicationScoped
class OrgUnits {

    private static final String PUT = """
            insert into unit as u (id, version, name, kind, parent_id, leader_id)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update
               set version = excluded.version, name = excluded.name, kind = excluded.kind,
                   parent_id = excluded.parent_id, leader_id = excluded.leader_id
             where u.version < excluded.version""";

    private final TopicIntake topic;

    OrgUnits(IntakeDesk desk) {
        topic = desk.topic("org-units")
                .on("org-unit-changed", Changed.class, OrgUnits::changed)
                .onTombstone((session, key) -> Rows.write(session, "delete from unit where id = ?1", key));
    }

    record Changed(
            String unitId,
            long version,
            String name,
            String kind,
            @Nullable String parentId,
            @Nullable UUID leaderId) {}

    @Incoming("org-units")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> changed(Mutiny.Session session, UUID eventId, Changed it) {
        return Rows.write(session, PUT, it.unitId(), it.version(), it.name(), it.kind(), it.parentId(), it.leaderId());
    }
}
