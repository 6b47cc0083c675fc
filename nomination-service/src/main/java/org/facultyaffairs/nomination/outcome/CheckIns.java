package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The answers of sponsors. What is asked is worked out from the policy and the clock and never stored. */
@ApplicationScoped
class CheckIns {

    private static final String ANSWERS = """
            select nomination_id, due_day, sponsor_id, good_match, sealed_note, wrapped_key, answered_at
              from check_in
             where nomination_id in (?1)
             order by nomination_id, due_day""";

    private static final String KEEP = """
            insert into check_in (nomination_id, due_day, sponsor_id, good_match, sealed_note, wrapped_key, answered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""";

    /** What was answered about these nominations, in order of the days. */
    Uni<List<CheckInAnswer>> answers(Mutiny.Session session, Collection<UUID> nominations) {
        return nominations.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(ANSWERS, Object[].class)
                        .setParameter(1, List.copyOf(nominations))
                        .getResultList()
                        .map(rows -> rows.stream().map(CheckIns::answer).toList());
    }

    Uni<Void> keep(Mutiny.Session session, CheckInAnswer answer) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, answer.nomination())
                .setParameter(2, answer.dueDay())
                .setParameter(3, answer.sponsor())
                .setParameter(4, answer.goodMatch())
                .setParameter(
                        5, answer.words().map(note -> note.sealed().getBytes()).orElse(null))
                .setParameter(
                        6, answer.words().map(note -> note.key().getBytes()).orElse(null))
                .setParameter(7, answer.answeredAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static CheckInAnswer answer(Object[] row) {
        return new CheckInAnswer(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                (UUID) row[2],
                (Boolean) row[3],
                note((byte[]) row[4], (byte[]) row[5]),
                instant(row[6]));
    }

    private static @Nullable SealedNote note(byte @Nullable [] sealed, byte @Nullable [] key) {
        return sealed == null || key == null ? null : new SealedNote(Buffer.buffer(sealed), Buffer.buffer(key));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
