package org.facultyaffairs.chassis.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.facultyaffairs.chassis.audit.Actors;
import org.facultyaffairs.chassis.database.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes at-least-once delivery have its effect once. */
@ApplicationScoped
public class Inbox {

    private final Transactions transactions;
    private final Clock clock;

    Inbox(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs {@code work} and the claim in one transaction; a failure releases the claim, a repeat does nothing. */
    public Uni<Void> once(String consumer, UUID eventId, Function<Mutiny.Session, Uni<Void>> work) {
        Actors.actingFor(eventId.toString());
        return transactions.run(session -> claim(session, consumer, eventId)
                .chain(fresh -> fresh ? work.apply(session) : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> claim(Mutiny.Session session, String consumer, UUID eventId) {
        return session.createNativeQuery(
                        "insert into inbox (consumer, event_id, at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, consumer)
                .setParameter(2, eventId)
                .setParameter(3, clock.instant())
                .executeUpdate()
                .map(rows -> rows == 1);
    }
}
