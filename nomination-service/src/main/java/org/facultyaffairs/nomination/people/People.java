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

    /** The units there are and who leads them. */
    public Uni<OrgChart> chart(Mutiny.Session session) {
        return session.createSelectionQuery("from Unit", Unit.class)
                .getResultList()
                .map(units -> OrgChart.of(units.stream().map(Unit::asOrgUnit).toList()));
    }
}
