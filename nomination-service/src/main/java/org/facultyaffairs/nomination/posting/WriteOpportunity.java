package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityFacts;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Says what an opportunity is: first as a draft that only its writers see, later anew. */
@ApplicationScoped
public class WriteOpportunity {

    private final Transactions transactions;
    private final Writers writers;
    private final PostingRules rules;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    WriteOpportunity(
            Transactions transactions,
            Writers writers,
            PostingRules rules,
            Outbox outbox,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.writers = writers;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Begins a draft. It may still break rules of time, but none of form.
     *
     * @throws Refusal 403 for a unit that is not the caller's, 422 with every broken rule
     */
    public Uni<Opportunity> draft(OpportunityFacts facts) {
        Opportunity opportunity = Opportunity.draft(facts, Acting.by(caller), clock.instant());
        return transactions.run(session -> writers.require(session, facts.unit())
                .chain(() -> rules.require(session, facts))
                .chain(() -> session.persist(opportunity))
                .chain(() -> audit.note(
                        session, "opportunity-drafted", opportunity.id().toString(), null))
                .replaceWith(opportunity));
    }

    /**
     * Says anew what it is.
     *
     * @throws Refusal 403 and 404 by {@link Writers}, 409 when it is over, 412 and 428 as {@link IfMatch}, 422 with every
     *     broken rule
     */
    public Uni<Opportunity> change(UUID id, OpportunityFacts facts, @Nullable String ifMatch) {
        return transactions.run(session -> writers.requireForChange(session, id)
                .invoke(opportunity -> IfMatch.require(ifMatch, opportunity.version()))
                .call(() -> writers.require(session, facts.unit()))
                .call(() -> rules.require(session, facts))
                .call(opportunity -> opportunity.status() == OpportunityStatus.DRAFT
                        ? redraft(session, opportunity, facts)
                        : outbox.append(session, opportunity.change(facts, Acting.by(caller), clock)))
                .call(session::flush));
    }

    private Uni<Void> redraft(Mutiny.Session session, Opportunity opportunity, OpportunityFacts facts) {
        opportunity.redraft(facts);
        return audit.note(session, "opportunity-redrafted", opportunity.id().toString(), null);
    }
}
