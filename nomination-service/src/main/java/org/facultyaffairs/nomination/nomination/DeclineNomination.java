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
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The nominee says no and, in the same act or later, sponsors a peer instead. */
@ApplicationScoped
public class DeclineNomination {

    private final Transactions transactions;
    private final NominationSight sight;
    private final Opportunities opportunities;
    private final Nominate nominate;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    DeclineNomination(
            Transactions transactions,
            NominationSight sight,
            Opportunities opportunities,
            Nominate nominate,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.nominate = nominate;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Why not.
     *
     * @param note for the nominator and the office
     */
    public record No(DeclineReason reason, @Nullable String note) {}

    /** A peer put forward instead, and what is said of them so far. */
    public record Peer(UUID person, String statement) {}

    /**
     * What came of it.
     *
     * @param peers the nomination of the peer, if one was referred
     */
    public record Outcome(Nomination declined, @Nullable Nomination peers) {}

    /**
     * Declines; with a peer, the peer is put forward in the same transaction or nothing happens at all.
     *
     * @throws Refusal 403 unless the caller is the nominee, 409 once it is submitted, 422 for a peer who cannot be put
     *     forward
     */
    public Uni<Outcome> decline(UUID id, No no, @Nullable Peer peer) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .call(nomination ->
                        outbox.append(session, nomination.decline(person, no.reason(), no.note(), clock.instant())))
                .chain(nomination -> peer == null
                        ? Uni.createFrom().item(new Outcome(nomination, null))
                        : refer(session, nomination, peer))
                .call(session::flush));
    }

    /**
     * Refers a peer: after having declined, or declining in the same act.
     *
     * @param no the reason, needed unless it was declined before
     * @throws Refusal as {@link #decline}
     */
    public Uni<Outcome> refer(UUID id, @Nullable No no, Peer peer) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .invoke(nomination -> nomination.requireReferable(person))
                .call(nomination -> nomination.status() == NominationStatus.DECLINED
                        ? Uni.createFrom().voidItem()
                        : outbox.append(session, declined(nomination, person, no)))
                .chain(nomination -> refer(session, nomination, peer))
                .call(session::flush));
    }

    private NominationDeclined declined(Nomination nomination, UUID person, @Nullable No no) {
        if (no == null) {
            throw Refusal.brokenRule("reason-missing", "Who refers a peer without having declined says why.");
        }
        return nomination.decline(person, no.reason(), no.note(), clock.instant());
    }

    private Uni<Outcome> refer(Mutiny.Session session, Nomination nomination, Peer peer) {
        requireSomebodyElse(nomination, peer);
        return opportunities
                .requirePublicHeld(session, nomination.opportunityId())
                .invoke(opportunity -> opportunity.requireTakingNominations(clock))
                .map(opportunity -> new Proposal(
                        opportunity, peer.person(), nomination.nomineeId(), NominatorKind.PEER, peer.statement()))
                .chain(proposal -> nominate.onReferral(session, nomination, proposal))
                .call(peers -> outbox.append(session, nomination.refer(peers, clock.instant())))
                .map(peers -> new Outcome(nomination, peers));
    }

    private static void requireSomebodyElse(Nomination nomination, Peer peer) {
        if (peer.person().equals(nomination.nomineeId())) {
            throw Refusal.brokenRule("peer-is-oneself", "A peer is somebody else than yourself.");
        }
        if (peer.person().equals(nomination.nominatorId())) {
            throw Refusal.brokenRule("peer-is-nominator", "A peer is somebody else than who put you forward.");
        }
    }
}
