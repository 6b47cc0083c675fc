package org.facultyaffairs.metrics.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Remembers the rebuild across restarts: one that was cut off is begun again. */
@ApplicationScoped
class RebuildTable {

    private final Clock clock;

    RebuildTable(Clock clock) {
        this.clock = clock;
    }

    /**
     * Claims the one rebuild there can be.
     *
     * @throws Refusal 409 while one runs
     */
    Uni<Void> begin(Mutiny.Session session) {
        return session.createNativeQuery("""
                        update rebuild set state = 'RUNNING', started_at = ?1, finished_at = null, events_read = 0,
                               events_to_read = 0, state_hash = null, failure = null
                         where state <> 'RUNNING'""")
                .setParameter(1, clock.instant())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Refusal.conflict("rebuild-running", "A rebuild is under way already.");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> note(Mutiny.Session session, long read, long toRead) {
        return session.createNativeQuery("update rebuild set events_read = ?1, events_to_read = ?2")
                .setParameter(1, read)
                .setParameter(2, toRead)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> end(Mutiny.Session session, @Nullable String stateHash, @Nullable String failure) {
        return session.createNativeQuery("""
                        update rebuild set state = ?1, finished_at = ?2, state_hash = ?3, failure = ?4""")
                .setParameter(1, failure == null ? "DONE" : "FAILED")
                .setParameter(2, clock.instant())
                .setParameter(3, stateHash)
                .setParameter(4, failure)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<RebuildProgress> progress(Mutiny.Session session) {
        return session.createNativeQuery("""
                        select state, started_at, finished_at, events_read, events_to_read, state_hash, failure
                          from rebuild""", Object[].class)
                .getSingleResult()
                .map(row -> new RebuildProgress(
                        (String) row[0],
                        instant(row[1]),
                        instant(row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        (String) row[6]));
    }

    private static @Nullable Instant instant(@Nullable Object timestamp) {
        return timestamp == null ? null : ((OffsetDateTime) timestamp).toInstant();
    }
}
