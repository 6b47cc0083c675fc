package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** Notes by an erased sponsor or about an erased nominee are destroyed with their keys; the answers stay counted. */
@ApplicationScoped
class ForgetNotes implements ErasureFollower {

    private static final String PRIVATE_WORDS = """
            update check_in set sealed_note = null, wrapped_key = null
             where sponsor_id = ?1 or nomination_id in (select id from nomination where nominee_id = ?1)""";

    private static final String NOTES = """
            update follow_through set note = null
             where nomination_id in (select id from nomination where nominee_id = ?1)""";

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return execute(session, PRIVATE_WORDS, person).chain(() -> execute(session, NOTES, person));
    }

    private static Uni<Void> execute(Mutiny.Session session, String sql, UUID person) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }
}
