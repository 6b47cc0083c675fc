package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What an event adds to the facts. Its outcome must not depend on which events of other topics came before. */
@FunctionalInterface
interface Projection<E> {

    Uni<Void> add(Mutiny.Session session, UUID eventId, E event);

    /** For events that are kept in the log and nowhere else yet. */
    static <E> Projection<E> logOnly() {
        return (session, eventId, event) -> Uni.createFrom().voidItem();
    }
}
