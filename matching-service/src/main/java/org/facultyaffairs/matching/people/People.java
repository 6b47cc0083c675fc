package org.facultyaffairs.matching.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.document.Documents;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The copies of people and units that this service keeps for itself. What comes late never replaces what is newer. */
@ApplicationScoped
public class People {

    private static final String KEEP_PERSON = """
            insert into person (id, version, body) values (?1, ?2, ?3)
            on conflict (id) do update set version = excluded.version, body = excluded.body
             where person.version <= excluded.version""";

    private static final String KEEP_UNIT = """
            insert into org_unit (id, version, name, parent_id, leader_id)
            values (?1, ?2, ?3, cast(?4 as text), cast(?5 as uuid))
            on conflict (id) do update
               set version = excluded.version, name = excluded.name,
                   parent_id = excluded.parent_id, leader_id = excluded.leader_id
             where org_unit.version <= excluded.version""";

    private final Documents documents;

    People(Documents documents) {
        this.documents = documents;
    }

    /**
     * A profile that makes no person fails here, where it is parked, not later, when everybody is read.
     *
     * @return whether it was new
     */
    Uni<Boolean> keep(Mutiny.Session session, FacultyProfileChanged profile) {
        Person person = profile.person();
        return session.createNativeQuery(KEEP_PERSON)
                .setParameter(1, person.id().value())
                .setParameter(2, profile.version())
                .setParameter(3, documents.write(profile))
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    Uni<Void> forget(Mutiny.Session session, UUID person) {
        return session.createNativeQuery("delete from person where id = ?1")
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> keep(Mutiny.Session session, OrgUnitChanged unit) {
        UUID leader = unit.leaderId();
        return session.createNativeQuery(KEEP_UNIT)
                .setParameter(1, unit.unitId())
                .setParameter(2, unit.version())
                .setParameter(3, unit.name())
                .setParameter(4, unit.parentId())
                .setParameter(5, leader == null ? null : leader.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> forgetUnit(Mutiny.Session session, String unit) {
        return session.createNativeQuery("delete from org_unit where id = ?1")
                .setParameter(1, unit)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** One person, or none. */
    public Uni<@Nullable Person> find(Mutiny.Session session, FacultyId id) {
        return session.createNativeQuery("select body from person where id = ?1", String.class)
                .setParameter(1, id.value())
                .getSingleResultOrNull()
                .map(body -> body == null ? null : person(body));
    }

    /** Those of the people who are known here, by id. */
    public Uni<Map<FacultyId, Person>> findAll(Mutiny.Session session, Collection<FacultyId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery("select body from person where id in (?1)", String.class)
                .setParameter(1, ids.stream().map(FacultyId::value).distinct().toList())
                .getResultList()
                .map(bodies -> bodies.stream()
                        .map(this::person)
                        .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity())));
    }

    /** All copies there are, still unread: reading thousands is no work for an event loop. */
    public record Copies(List<String> bodies, OrgChart units) {}

    public Uni<Copies> copies(Mutiny.Session session) {
        return session.createNativeQuery("select body from person", String.class)
                .getResultList()
                .chain(bodies -> units(session).map(units -> new Copies(bodies, units)));
    }

    public Population read(Copies copies) {
        return new Population(copies.bodies().stream().map(this::person).toList(), copies.units());
    }

    public Uni<OrgChart> units(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select id, name, parent_id, cast(leader_id as text) from org_unit", Object[].class)
                .getResultList()
                .map(rows -> OrgChart.of(rows.stream().map(People::unit).toList()));
    }

    private Person person(String body) {
        return documents.read(body, FacultyProfileChanged.class).person();
    }

    private static OrgUnit unit(Object[] row) {
        return new OrgUnit(
                new UnitId((String) row[0]),
                (String) row[1],
                row[2] == null ? null : new UnitId((String) row[2]),
                row[3] == null ? null : new FacultyId(UUID.fromString((String) row[3])));
    }
}
