package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was said of an erased nominee, and what they said, is destroyed; that they were nominated stays counted. */
@ApplicationScoped
class ForgetStatements implements ErasureFollower {

    private static final String STATEMENTS = """
            update nomination set statement = '', decline_note = null, decision_reason = null, version = version + 1
             where nominee_id = ?1""";

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return execute(session, STATEMENTS, person);
    }

    private static Uni<Void> execute(Mutiny.Session session, String sql, UUID person) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }
}
