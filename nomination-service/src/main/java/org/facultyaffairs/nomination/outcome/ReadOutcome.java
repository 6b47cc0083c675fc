package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells everybody concerned how a nomination ended, and why. */
@ApplicationScoped
public class ReadOutcome {

    private final Transactions transactions;
    private final OutcomeSight sight;
    private final Opportunities opportunities;

    ReadOutcome(Transactions transactions, OutcomeSight sight, Opportunities opportunities) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
    }

    /** How a nomination ended, for what, and what the nominee said to it. */
    public record Outcome(Nomination nomination, Opportunity opportunity, Optional<Acceptance> acceptance) {}

    /**
     * The outcome.
     *
     * @throws Refusal 404 when the nomination is unknown or none of the caller's, and while it has not ended
     */
    public Uni<Outcome> of(UUID nomination) {
        return transactions.read(session -> sight.require(session, nomination)
                .invoke(ReadOutcome::requireEnded)
                .chain(found -> of(session, found)));
    }

    Uni<Outcome> of(Mutiny.Session session, Nomination nomination) {
        return opportunities.require(session, nomination.opportunityId()).chain(opportunity -> session.find(
                        Acceptance.class, nomination.id())
                .map(acceptance -> new Outcome(nomination, opportunity, Optional.ofNullable(acceptance))));
    }

    private static void requireEnded(Nomination nomination) {
        if (!nomination.status().over()) {
            throw Refusal.notFound(
                    "no-outcome-yet",
                    "This nomination is %s; there is no outcome yet."
                            .formatted(nomination.status().words()));
        }
    }
}
