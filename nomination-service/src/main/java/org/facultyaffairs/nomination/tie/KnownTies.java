package org.facultyaffairs.nomination.tie;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The mentoring and sponsoring that this service knows of. What has ended stays known. */
@ApplicationScoped
public class KnownTies {

    private static final String MENTORING = """
            insert into mentoring (mentorship_id, mentor_id, mentee_id, ended, told) values (?1, ?2, ?3, ?4, ?5)
            on conflict (mentorship_id, mentor_id, mentee_id) do update
               set ended = excluded.ended, told = excluded.told
             where mentoring.told < excluded.told""";

    private static final String SPONSORING = """
            insert into sponsoring (sponsor_id, protege_id, last_at) values (?1, ?2, ?3)
            on conflict (sponsor_id, protege_id) do update
               set last_at = greatest(sponsoring.last_at, excluded.last_at)""";

    private static final String MENTORING_AMONG = """
            select mentor_id, mentee_id, bool_and(ended)
              from mentoring
             where mentor_id in (?1) and mentee_id in (?1)
             group by mentor_id, mentee_id""";

    private static final String SPONSORING_AMONG = """
            select sponsor_id, protege_id
              from sponsoring
             where sponsor_id in (?1) and protege_id in (?1)""";

    /**
     * One person mentors or mentored another.
     *
     * @param ended whether every mentorship between the two is over
     */
    public record Mentoring(UUID mentor, UUID mentee, boolean ended) {}

    /** One person has sponsored another at least once. */
    public record Sponsoring(UUID sponsor, UUID protege) {}

    /** The mentoring between any two of these people. */
    public Uni<List<Mentoring>> mentoringAmong(Mutiny.Session session, Collection<UUID> people) {
        return among(session, MENTORING_AMONG, people).map(rows -> rows.stream()
                .map(row -> new Mentoring((UUID) row[0], (UUID) row[1], (Boolean) row[2]))
                .toList());
    }

    /** The sponsoring between any two of these people. */
    public Uni<List<Sponsoring>> sponsoringAmong(Mutiny.Session session, Collection<UUID> people) {
        return among(session, SPONSORING_AMONG, people).map(rows -> rows.stream()
                .map(row -> new Sponsoring((UUID) row[0], (UUID) row[1]))
                .toList());
    }

    /** Remembers every pair of a mentorship, unless something newer was told of it. */
    Uni<Void> remember(Mutiny.Session session, MentorshipTold mentorship, boolean ended) {
        return Multi.createFrom()
                .iterable(mentorship.pairs())
                .onItem()
                .transformToUniAndConcatenate(pair -> session.createNativeQuery(MENTORING)
                        .setParameter(1, mentorship.mentorshipId())
                        .setParameter(2, pair.mentor())
                        .setParameter(3, pair.mentee())
                        .setParameter(4, ended)
                        .setParameter(5, mentorship.version())
                        .executeUpdate())
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Remembers that somebody sponsored somebody. */
    Uni<Void> remember(Mutiny.Session session, UUID sponsor, UUID protege, Instant at) {
        return session.createNativeQuery(SPONSORING)
                .setParameter(1, sponsor)
                .setParameter(2, protege)
                .setParameter(3, at)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<List<Object[]>> among(Mutiny.Session session, String sql, Collection<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(sql, Object[].class)
                        .setParameter(1, List.copyOf(people))
                        .getResultList();
    }
}
