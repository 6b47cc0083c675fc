package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Somebody concerned says whether the nominee did what goes with the selection. */
@ApplicationScoped
public class RecordFollowThrough {

    private final Transactions transactions;
    private final OutcomeSight sight;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    RecordFollowThrough(Transactions transactions, OutcomeSight sight, Outbox outbox, Clock clock, Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * What was recorded, oldest first.
     *
     * @throws Refusal 404 when unknown or none of the caller's
     */
    public Uni<List<FollowThrough>> of(UUID nomination) {
        return transactions.read(
                session -> sight.require(session, nomination).chain(found -> recorded(session, nomination)));
    }

    /**
     * Records how it stands; "not yet" may be followed by "delivered", which is the last word.
     *
     * @throws Refusal 404 when unknown or none of the caller's, 409 when not selected or delivered already
     */
    public Uni<FollowThrough> record(UUID nomination, boolean delivered, @Nullable String note) {
        return transactions.run(session -> sight.requireForChange(session, nomination)
                .call(found -> recorded(session, nomination).invoke(RecordFollowThrough::requireOpen))
                .chain(found -> keep(
                        session,
                        found,
                        FollowThrough.record(found, delivered, note, Acting.by(caller), clock.instant()))));
    }

    private Uni<FollowThrough> keep(Mutiny.Session session, Nomination nomination, FollowThrough recorded) {
        return session.persist(recorded)
                .chain(() -> outbox.append(session, recorded.event(nomination)))
                .chain(session::flush)
                .replaceWith(recorded);
    }

    private static void requireOpen(List<FollowThrough> recorded) {
        if (recorded.stream().anyMatch(FollowThrough::delivered)) {
            throw Refusal.conflict("already-delivered", "It is recorded already that the nominee delivered.");
        }
    }

    private static Uni<List<FollowThrough>> recorded(Mutiny.Session session, UUID nomination) {
        return session.createSelectionQuery(
                        "from FollowThrough where nominationId = ?1 order by recordedAt, id", FollowThrough.class)
                .setParameter(1, nomination)
                .getResultList();
    }
}
