package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;

/** The nominee who was selected accepts, or does not; the office may record it for them. */
@ApplicationScoped
public class RecordAcceptance {

    private final Transactions transactions;
    private final OutcomeSight sight;
    private final ReadOutcome outcomes;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    RecordAcceptance(
            Transactions transactions,
            OutcomeSight sight,
            ReadOutcome outcomes,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.outcomes = outcomes;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Records the answer, once.
     *
     * @throws Refusal 403 for the nominator, 404 for strangers, 409 when not selected or answered before
     */
    public Uni<ReadOutcome.Outcome> record(UUID nomination, boolean accepted) {
        return transactions.run(session -> sight.requireForChange(session, nomination)
                .invoke(this::requireNomineeOrOffice)
                .call(found -> keep(session, found, accepted))
                .chain(found -> outcomes.of(session, found)));
    }

    private Uni<Void> keep(Mutiny.Session session, Nomination nomination, boolean accepted) {
        Acceptance acceptance = Acceptance.of(nomination, accepted, Acting.by(caller), clock.instant());
        return session.find(Acceptance.class, nomination.id())
                .invoke(earlier -> {
                    if (earlier != null) {
                        throw Refusal.conflict("already-answered", "The answer to the selection is recorded already.");
                    }
                })
                .chain(() -> session.persist(acceptance))
                .chain(session::flush)
                .chain(() -> audit.note(
                        session,
                        accepted ? "selection-accepted" : "selection-not-accepted",
                        nomination.id().toString(),
                        null));
    }

    private void requireNomineeOrOffice(Nomination nomination) {
        if (!caller.is(nomination.nomineeId()) && !caller.has("program-manager")) {
            throw Refusal.forbidden("not-the-nominee", "Only the nominee and the office say whether it is accepted.");
        }
    }
}
