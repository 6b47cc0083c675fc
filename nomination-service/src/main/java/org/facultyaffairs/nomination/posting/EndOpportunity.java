package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.audit.Actors;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.LapseNominations;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Takes no more nominations, or calls the whole thing off. */
@ApplicationScoped
public class EndOpportunity {

    private final Transactions transactions;
    private final Writers writers;
    private final EligibleFaculty eligible;
    private final LapseNominations lapse;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;
    private final Caller caller;

    EndOpportunity(
            Transactions transactions,
            Writers writers,
            EligibleFaculty eligible,
            LapseNominations lapse,
            Outbox outbox,
            Actors actors,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.writers = writers;
        this.eligible = eligible;
        this.lapse = lapse;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Closes it before its deadline; what was not handed in lapses.
     *
     * @throws Refusal 403 and 404 by {@link Writers}, 409 unless it is open
     */
    public Uni<Opportunity> close(UUID id) {
        String by = Acting.by(caller);
        return transactions.run(session -> writers.requireForChange(session, id)
                .call(opportunity -> close(session, opportunity, by, actors.current()))
                .call(session::flush));
    }

    /**
     * Calls it off; every undecided nomination lapses.
     *
     * @throws Refusal 403 and 404 by {@link Writers}, 409 for a draft, when it is off already, or when somebody was
     *     selected
     */
    public Uni<Opportunity> cancel(UUID id, String reason) {
        String by = Acting.by(caller);
        return transactions.run(session -> writers.requireForChange(session, id)
                .call(opportunity -> outbox.append(session, opportunity.cancel(reason, by, clock.instant())))
                .call(opportunity -> lapse.onCancelling(session, opportunity.id(), by, actors.current()))
                .call(session::flush));
    }

    /** Closes one in the caller's transaction, on behalf of a person or of the clock. */
    Uni<Void> close(Mutiny.Session session, Opportunity opportunity, @Nullable String by, Actor actor) {
        return lapse.everSubmitted(session, opportunity.id())
                .chain(submitted -> eligible.pool(session, opportunity)
                        .chain(pool ->
                                outbox.append(session, opportunity.close(submitted, pool, by, clock.instant()), actor)))
                .chain(() -> lapse.onClosing(session, opportunity.id(), by, actor));
    }
}
