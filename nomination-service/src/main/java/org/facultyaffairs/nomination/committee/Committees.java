package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The committees there are. Who gets in is for {@link CommitteeDoor} to say. */
@ApplicationScoped
public class Committees {

    /** The committee of an opportunity, if one was named. */
    public Uni<Optional<Committee>> find(Mutiny.Session session, UUID opportunity) {
        return session.find(Committee.class, opportunity).map(Optional::ofNullable);
    }

    /**
     * The committee of an opportunity.
     *
     * @throws Refusal 404 {@code committee-not-named}
     */
    public Uni<Committee> require(Mutiny.Session session, UUID opportunity) {
        return session.find(Committee.class, opportunity)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("committee-not-named", "No committee has been named yet."));
    }
}
