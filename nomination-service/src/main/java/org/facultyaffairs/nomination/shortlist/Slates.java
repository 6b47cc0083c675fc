package org.facultyaffairs.nomination.shortlist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The slates there are. */
@ApplicationScoped
public class Slates {

    /** The slate of an opportunity, if one was set. */
    public Uni<Optional<Slate>> find(Mutiny.Session session, UUID opportunity) {
        return session.find(Slate.class, opportunity).map(Optional::ofNullable);
    }

    /**
     * The slate of an opportunity.
     *
     * @throws Refusal 404 {@code slate-not-set}
     */
    Uni<Slate> require(Mutiny.Session session, UUID opportunity) {
        return session.find(Slate.class, opportunity)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("slate-not-set", "No slate has been set yet."));
    }
}
