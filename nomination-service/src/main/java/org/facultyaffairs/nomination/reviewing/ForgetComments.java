package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** Comments by an erased reviewer or on an erased nominee are destroyed; the scores stay counted. */
@ApplicationScoped
class ForgetComments implements ErasureFollower {

    private static final String COMMENTS = """
            update review set comment = null
             where reviewer_id = ?1 or nomination_id in (select id from nomination where nominee_id = ?1)""";

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return execute(session, COMMENTS, person);
    }

    private static Uni<Void> execute(Mutiny.Session session, String sql, UUID person) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }
}
