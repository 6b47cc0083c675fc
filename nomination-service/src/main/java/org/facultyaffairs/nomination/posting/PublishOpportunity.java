package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.facultyaffairs.nomination.people.Acting;

/** Opens a draft for nominations and tells everybody. */
@ApplicationScoped
public class PublishOpportunity {

    private final Transactions transactions;
    private final Writers writers;
    private final PostingRules rules;
    private final EligibleFaculty eligible;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    PublishOpportunity(
            Transactions transactions,
            Writers writers,
            PostingRules rules,
            EligibleFaculty eligible,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.writers = writers;
        this.rules = rules;
        this.eligible = eligible;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Opens it.
     *
     * @throws Refusal 403 and 404 by {@link Writers}, 409 unless it is a draft, 422 for a deadline in the past and for
     *     rules that it breaks by now
     */
    public Uni<Opportunity> publish(UUID id) {
        return transactions.run(session -> writers.requireForChange(session, id)
                .call(opportunity -> rules.require(session, opportunity.facts()))
                .call(opportunity -> eligible.pool(session, opportunity)
                        .chain(pool ->
                                outbox.append(session, opportunity.publish(pool.size(), Acting.by(caller), clock))))
                .call(session::flush));
    }
}
