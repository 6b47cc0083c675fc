package org.facultyaffairs.chassis.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.facultyaffairs.chassis.database.FirstStep;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for 24 h, what was answered to a {@code POST} with an {@code Idempotency-Key}, apart for each caller.
 *
 * <p>The claim commits with the effect; the answer is stored just after. A crash between the two leaves a claim
 * without an answer: a repeat is then told that the work was done, and does nothing twice.
 */
@ApplicationScoped
class RepeatedRequests implements FirstStep {

    private final Mutiny.SessionFactory sessions;
    private final Clock clock;

    RepeatedRequests(Mutiny.SessionFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** An answer given before. */
    record Answer(
            String fingerprint,
            @Nullable Integer status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String mediaType,
            @Nullable String body) {}

    /** What was answered to this caller's key within the last 24 h. */
    Uni<Optional<Answer>> find(String caller, String key) {
        return sessions.withSession(session -> session.createNativeQuery("""
                        select fingerprint, status, location, etag, media_type, body
                          from repeated_request
                         where caller = ?1 and key = ?2 and claimed_at > ?3""", Object[].class)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, clock.instant().minus(java.time.Duration.ofHours(24)))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(RepeatedRequests::answer)));
    }

    private static Answer answer(Object[] row) {
        return new Answer(
                (String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }

    /** Claims the current request's key, if it has one; an event or a job has none. */
    @Override
    public Uni<Void> take(Mutiny.Session session) {
        return RequestKey.current().map(current -> claim(session, current)).orElseGet(() -> Uni.createFrom()
                .voidItem());
    }

    private Uni<Void> claim(Mutiny.Session session, RequestKey current) {
        return session.createNativeQuery("""
                        insert into repeated_request (caller, key, fingerprint, claimed_at, attempt) values (?1, ?2, ?3, ?4, ?6)
                        on conflict (caller, key) do update
                           set fingerprint = excluded.fingerprint, claimed_at = excluded.claimed_at,
                               attempt = excluded.attempt, status = null, location = null, etag = null, media_type = null, body = null
                         where repeated_request.claimed_at <= ?5 or repeated_request.attempt = ?6""")
                .setParameter(1, current.caller())
                .setParameter(2, current.key())
                .setParameter(3, current.fingerprint())
                .setParameter(4, clock.instant())
                .setParameter(5, clock.instant().minus(java.time.Duration.ofHours(24)))
                .setParameter(6, current.attempt())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Refusal.conflict(
                                "request-in-progress",
                                "A request with this Idempotency-Key is being carried out or was just finished.");
                    }
                })
                .replaceWithVoid();
    }

    /** Keeps the answer of a request whose effect is committed. */
    Uni<Void> keep(RequestKey of, Answer answer) {
        return sessions.withTransaction(session -> session.createNativeQuery("""
                        update repeated_request
                           set status = ?3, location = ?4, etag = ?5, media_type = ?6, body = ?7
                         where caller = ?1 and key = ?2""")
                .setParameter(1, of.caller())
                .setParameter(2, of.key())
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.mediaType())
                .setParameter(7, answer.body())
                .executeUpdate()
                .replaceWithVoid());
    }
}
