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
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** The nominator hands in what the nominee agreed to. */
@ApplicationScoped
public class SubmitNomination {

    private final Transactions transactions;
    private final NominationSight sight;
    private final Opportunities opportunities;
    private final Nominees nominees;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    SubmitNomination(
            Transactions transactions,
            NominationSight sight,
            Opportunities opportunities,
            Nominees nominees,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.nominees = nominees;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Hands it in. Eligibility is asked again: HR may have learnt something since.
     *
     * @throws Refusal 403 unless the caller is the nominator, 409 without consent, 422 after the deadline, without a
     *     statement, or when the nominee is no longer eligible
     */
    public Uni<Nomination> submit(UUID id) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .call(nomination -> opportunities
                        .requirePublicHeld(session, nomination.opportunityId())
                        .call(opportunity -> submit(session, nomination, opportunity, person)))
                .call(session::flush));
    }

    private Uni<Void> submit(Mutiny.Session session, Nomination nomination, Opportunity opportunity, UUID person) {
        NominationSubmitted submitted = nomination.submit(person, opportunity, clock.instant());
        opportunity.requireTakingNominations(clock);
        return nominees.requireEligible(session, opportunity, nomination.nomineeId())
                .chain(() -> outbox.append(session, submitted));
    }
}
