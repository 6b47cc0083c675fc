package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** The words in which an erased member declared a conflict are destroyed; that they kept away stays. */
@ApplicationScoped
class ForgetReasons implements ErasureFollower {

    private static final String REASONS = """
            update declared_conflict set reason = 'No longer kept.'
             where member_id = ?1 or nomination_id in (select id from nomination where nominee_id = ?1)""";

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return execute(session, REASONS, person);
    }

    private static Uni<Void> execute(Mutiny.Session session, String sql, UUID person) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }
}
