package org.facultyaffairs.matching.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who has declined to be put forward for a call: a no is not asked for twice. */
@ApplicationScoped
public class Declines {

    public Uni<Void> keep(Mutiny.Session session, OpportunityId opportunity, FacultyId person) {
        return session.createNativeQuery(
                        "insert into declined (opportunity_id, person_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, opportunity.value())
                .setParameter(2, person.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Set<FacultyId>> of(Mutiny.Session session, OpportunityId opportunity) {
        return session.createNativeQuery(
                        "select cast(person_id as text) from declined where opportunity_id = ?1", String.class)
                .setParameter(1, opportunity.value())
                .getResultList()
                .map(ids -> ids.stream()
                        .map(id -> new FacultyId(UUID.fromString(id)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
