package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.DatabaseFailures;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Puts somebody forward: a colleague, who is then asked for their consent, or oneself in an open call. */
@ApplicationScoped
public class Nominate {

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final Nominators nominators;
    private final Nominees nominees;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    Nominate(
            Transactions transactions,
            Opportunities opportunities,
            Nominators nominators,
            Nominees nominees,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.nominators = nominators;
        this.nominees = nominees;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * What the nominator says.
     *
     * @param kind in which role; absent to have it told from both people's standing
     */
    public record Words(
            UUID opportunity, UUID nominee, @Nullable NominatorKind kind, String statement) {}

    /**
     * Puts somebody forward by the caller.
     *
     * @throws Refusal 404 for an unknown opportunity, 409 when the nominee is put forward already or the opportunity is
     *     not open, 422 after the deadline, for who is not eligible, and for a role that the nominator does not have
     */
    public Uni<Nomination> nominate(Words words) {
        UUID nominator = caller.requirePerson();
        return transactions.run(session -> opportunities
                .requirePublicHeld(session, words.opportunity())
                .invoke(opportunity -> opportunity.requireTakingNominations(clock))
                .chain(opportunity -> nominators
                        .kind(session, opportunity, nominator, words)
                        .map(kind -> new Proposal(opportunity, words.nominee(), nominator, kind, words.statement())))
                .chain(proposal -> putForward(session, Nomination.asking(proposal, clock.instant()), proposal)));
    }

    /**
     * Begins a nomination that its nominee asked for, by whoever accepted the request.
     *
     * @throws Refusal as {@link #nominate}
     */
    public Uni<Nomination> onRequest(
            Mutiny.Session session, UUID request, Opportunity opportunity, Words words, NominatorKind kind) {
        opportunity.requireTakingNominations(clock);
        Proposal proposal = new Proposal(opportunity, words.nominee(), caller.requirePerson(), kind, words.statement());
        return putForward(session, Nomination.requested(proposal, request, clock.instant()), proposal);
    }

    /** Puts forward the peer whom the nominee of {@code from} refers. */
    Uni<Nomination> onReferral(Mutiny.Session session, Nomination from, Proposal proposal) {
        return putForward(session, Nomination.referred(proposal, from, clock.instant()), proposal);
    }

    /** What happened is told before the first flush, so that the row is written once. */
    private Uni<Nomination> putForward(Mutiny.Session session, Nomination nomination, Proposal proposal) {
        List<NominationEvent> events = events(nomination);
        return nominees.require(session, proposal)
                .chain(() -> session.persist(nomination).chain(session::flush))
                .onFailure(DatabaseFailures::isOvertaken)
                .transform(overtaken -> Nominees.alreadyNominated())
                .chain(() -> outbox.appendAll(session, events))
                .replaceWith(nomination);
    }

    /** Who puts themselves forward consents by it. */
    private List<NominationEvent> events(Nomination nomination) {
        NominationDrafted drafted = nomination.drafted(caller.requirePerson().toString());
        return nomination.nominatorKind() == NominatorKind.SELF
                ? List.of(drafted, nomination.consent(nomination.nomineeId(), clock.instant()))
                : List.of(drafted);
    }
}
