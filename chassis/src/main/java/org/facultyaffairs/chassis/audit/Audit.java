package org.facultyaffairs.chassis.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The record of who did what. State changes enter it with their event; reads of confidential matter by {@link #note}. */
@ApplicationScoped
public class Audit {

    private final Clock clock;
    private final Actors actors;

    Audit(Clock clock, Actors actors) {
        this.clock = clock;
        this.actors = actors;
    }

    /** One entry, newest first in a list. */
    public record Entry(
            long id,
            Instant at,
            String actor,
            String actorKind,
            String action,
            String subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    /** Notes an act that is no event: a confidential read, an equity query. */
    public Uni<Void> note(Mutiny.Session session, String action, String subject, @Nullable String reason) {
        Actor actor = actors.current();
        return session.createNativeQuery("""
                        insert into audit_entry (at, actor, actor_kind, action, subject, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, clock.instant())
                .setParameter(2, actor.subject())
                .setParameter(3, actor.kind().name())
                .setParameter(4, action)
                .setParameter(5, subject)
                .setParameter(6, reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What was done to a subject, or by an actor, newest first. */
    public Uni<Page<Entry>> of(Mutiny.Session session, String subject, Paging paging) {
        long before = paging.after(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return session.createNativeQuery("""
                        select id, at, actor, actor_kind, action, subject, from_state, to_state, reason
                          from audit_entry
                         where (subject = ?1 or actor = ?1) and id < ?2
                         order by id desc""", Object[].class)
                .setParameter(1, subject)
                .setParameter(2, before)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(entries(rows), paging.limit(), entry -> Cursor.of(Long.toString(entry.id()))));
    }

    private static List<Entry> entries(List<Object[]> rows) {
        return rows.stream().map(Audit::entry).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).longValue(),
                ((OffsetDateTime) row[1]).toInstant(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
