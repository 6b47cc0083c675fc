package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** What an erased person said to be nominated, and what they were answered, is destroyed; that they asked stays. */
@ApplicationScoped
class ForgetRequests implements ErasureFollower {

    private static final String WORDS = """
            update nomination_request set words = '', decline_reason = null, version = version + 1
             where requester_id = ?1 or asked_id = ?1""";

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return session.createNativeQuery(WORDS)
                .setParameter(1, person)
                .executeUpdate()
                .replaceWithVoid();
    }
}
