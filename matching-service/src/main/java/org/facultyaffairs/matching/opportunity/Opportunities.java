package org.facultyaffairs.matching.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.document.Documents;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The copies of opportunities and the slates recommended for them. */
@ApplicationScoped
public class Opportunities {

    private static final String KEEP = """
            insert into opportunity (id, version, state, unit, body) values (?1, ?2, ?3, ?4, cast(?5 as text))
            on conflict (id) do update
               set version = excluded.version, state = excluded.state, unit = excluded.unit,
                   body = coalesce(excluded.body, opportunity.body)
             where opportunity.version <= excluded.version""";

    private static final String ROOM_FOR_SLATE = """
            insert into recommended_slate (opportunity_id, version, stamp) values (?1, 0, '')
            on conflict do nothing""";

    private static final String WAITING = """
            select cast(o.id as text)
              from opportunity o join recommended_slate s on s.opportunity_id = o.id
             where o.body is not null
               and (s.stamp = ''
                    or o.state = 'OPEN' and (s.stamp not like '%@' || o.version
                                             or ?1 <> '' and s.stamp <> ?1 || '@' || o.version))
             order by o.id""";

    private static final String LATEST = """
            select o.version, o.state, o.body, s.version, s.stamp, s.body
              from opportunity o join recommended_slate s on s.opportunity_id = o.id
             where o.id = ?1""";

    private static final String REPLACE = """
            update recommended_slate set version = ?2, stamp = ?3, body = ?4
             where opportunity_id = ?1 and stamp = ?5""";

    private final Documents documents;
    private final Declines declines;

    Opportunities(Documents documents, Declines declines) {
        this.documents = documents;
        this.declines = declines;
    }

    /**
     * An opportunity and its slate as they are stored.
     *
     * @param told absent when its end came before its beginning
     * @param slate absent until one was worked out
     * @param declined who is not to be recommended for it
     */
    record Stored(
            OpportunityId id,
            long opportunityVersion,
            boolean open,
            @Nullable OpportunityTold told,
            long version,
            String stamp,
            @Nullable RecommendedSlate slate,
            Set<FacultyId> declined) {

        Stored replacedBy(RecommendedSlate fresh, boolean news, String evidence) {
            return new Stored(
                    id,
                    opportunityVersion,
                    open,
                    told,
                    news ? version + 1 : version,
                    stampBy(evidence),
                    fresh,
                    declined);
        }

        String stampBy(String evidence) {
            return evidence + "@" + opportunityVersion;
        }
    }

    /** A rule or policy that cannot be read fails here, where the event that brought it is parked and seen. */
    Uni<Void> keep(Mutiny.Session session, OpportunityTold told) {
        told.rule();
        told.slateRule();
        return upsert(session, told.opportunityId(), told.version(), "OPEN", told.unit(), documents.write(told));
    }

    Uni<Void> end(Mutiny.Session session, OpportunityEnded ended) {
        return upsert(session, ended.opportunityId(), ended.version(), "ENDED", ended.unit(), null);
    }

    private static Uni<Void> upsert(
            Mutiny.Session session, UUID id, long version, String state, String unit, @Nullable String body) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, id)
                .setParameter(2, version)
                .setParameter(3, state)
                .setParameter(4, unit)
                .setParameter(5, body)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(ROOM_FOR_SLATE)
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Opportunities without a slate, even those that ended before anybody looked, and open ones whose slate was worked
     * out for another version of them.
     *
     * @param stamp if not empty, also those that were worked out by other evidence
     */
    Uni<List<OpportunityId>> waiting(Mutiny.Session session, String stamp) {
        return session.createNativeQuery(WAITING, String.class)
                .setParameter(1, stamp)
                .getResultList()
                .map(ids -> ids.stream()
                        .map(id -> new OpportunityId(UUID.fromString(id)))
                        .toList());
    }

    Uni<@Nullable Stored> latest(Mutiny.Session session, OpportunityId id) {
        return session.createNativeQuery(LATEST, Object[].class)
                .setParameter(1, id.value())
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().nullItem()
                        : declines.of(session, id).map(declined -> stored(id, row, declined)));
    }

    /** Puts another slate in the place of the one with that stamp; false when somebody else was faster. */
    Uni<Boolean> replace(Mutiny.Session session, Stored by, String oldStamp) {
        return session.createNativeQuery(REPLACE)
                .setParameter(1, by.id().value())
                .setParameter(2, by.version())
                .setParameter(3, by.stamp())
                .setParameter(4, documents.write(Objects.requireNonNull(by.slate())))
                .setParameter(5, oldStamp)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Stored stored(OpportunityId id, Object[] row, Set<FacultyId> declined) {
        return new Stored(
                id,
                ((Number) row[0]).longValue(),
                row[1].equals("OPEN"),
                row[2] == null ? null : documents.read((String) row[2], OpportunityTold.class),
                ((Number) row[3]).longValue(),
                (String) row[4],
                row[5] == null ? null : documents.read((String) row[5], RecommendedSlate.class),
                declined);
    }
}
