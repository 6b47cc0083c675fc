package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunities;

/** The nominee says yes. */
@ApplicationScoped
public class ConsentToNomination {

    private final Transactions transactions;
    private final NominationSight sight;
    private final Opportunities opportunities;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    ConsentToNomination(
            Transactions transactions,
            NominationSight sight,
            Opportunities opportunities,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * The caller agrees to be put forward.
     *
     * @throws Refusal 403 unless they are the nominee, 409 when it is too late, 422 after the deadline
     */
    public Uni<Nomination> consent(UUID id) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .call(nomination -> outbox.append(session, nomination.consent(person, clock.instant())))
                .call(nomination -> opportunities
                        .requirePublicHeld(session, nomination.opportunityId())
                        .invoke(opportunity -> opportunity.requireTakingNominations(clock)))
                .call(session::flush));
    }
}
