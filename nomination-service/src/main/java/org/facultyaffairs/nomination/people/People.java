package org.facultyaffairs.nomination.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whom this service knows of. */
@ApplicationScoped
public class People {

    private static final String ABOVE = """
            with recursive above (id, parent_id, depth) as (
              select id, parent_id, 0 from unit where id = ?1
              union all
              select upper.id, upper.parent_id, depth + 1
                from unit upper join above on upper.id = above.parent_id
               where depth < 20)
            select unit.* from unit where id in (select id from above)""";

    private static final String LED = """
            with recursive below (id, depth) as (
              select id, 0 from unit where leader_id = ?1
              union all
              select lower.id, depth + 1
                from unit lower join below on lower.parent_id = below.id
               where depth < 20)
            select distinct id from below""";

    /** One person, if known here; somebody whom HR has just told of may not be yet. */
    public Uni<Optional<Person>> find(Mutiny.Session session, UUID id) {
        return session.find(Person.class, id).map(Optional::ofNullable);
    }

    /** Those of them who are known here, by id. */
    public Uni<Map<UUID, Person>> find(Mutiny.Session session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from Person where id in ?1", Person.class)
                        .setParameter(1, List.copyOf(ids))
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    }

    /** Everybody who has not left, by id; nothing of it is kept in the session. */
    public Uni<List<Standing>> everybody(Mutiny.Session session) {
        return session.createSelectionQuery("""
                        select new org.facultyaffairs.nomination.people.Standing(
                            p.id, p.rank, p.rankSince, p.hiredOn, p.track, p.unit, p.orcid, p.careerStage, p.status)
                          from Person p
                         where p.status <> 'DEPARTED'
                         order by p.id""", Standing.class).getResultList();
    }

    /** One unit and those above it, which is all that a question about one person or one opportunity needs. */
    public Uni<OrgChart> chartAbove(Mutiny.Session session, UnitId unit) {
        return session.createNativeQuery(ABOVE, Unit.class)
                .setParameter(1, unit.value())
                .getResultList()
                .map(People::chart);
    }

    /** The units that somebody leads, and all below them. */
    public Uni<List<String>> unitsLedBy(Mutiny.Session session, UUID leader) {
        return session.createNativeQuery(LED, String.class)
                .setParameter(1, leader)
                .getResultList();
    }

    /** The units there are and who leads them. */
    public Uni<OrgChart> chart(Mutiny.Session session) {
        return session.createSelectionQuery("from Unit", Unit.class)
                .getResultList()
                .map(People::chart);
    }

    private static OrgChart chart(List<Unit> units) {
        return OrgChart.of(units.stream().map(Unit::asOrgUnit).toList());
    }
}
