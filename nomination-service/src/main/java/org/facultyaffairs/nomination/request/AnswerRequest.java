package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nominate;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominatorKind;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.People;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whoever was asked nominates the requester, or says why not. */
@ApplicationScoped
public class AnswerRequest {

    private final Transactions transactions;
    private final RequestSight sight;
    private final Opportunities opportunities;
    private final People people;
    private final Nominate nominate;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    AnswerRequest(
            Transactions transactions,
            RequestSight sight,
            Opportunities opportunities,
            People people,
            Nominate nominate,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.people = people;
        this.nominate = nominate;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Accepts: a nomination by the caller begins, in draft.
     *
     * @param statement what is said of the requester, as far as it is known yet
     * @throws Refusal 403 and 404 by {@link RequestSight}, 409 when it was answered before, and as {@link Nominate}
     */
    public Uni<NominationRequest> accept(UUID id, String statement) {
        UUID me = caller.requirePerson();
        return transactions.run(session -> sight.requireToAnswer(session, id)
                .call(request -> opportunities
                        .requirePublicHeld(session, request.opportunityId())
                        .chain(opportunity -> begin(session, request, opportunity, statement, me))
                        .invoke(nomination -> request.accept(nomination.id(), clock.instant())))
                .call(() -> audit.note(session, "nomination-request-accepted", id.toString(), null))
                .call(session::flush));
    }

    /**
     * Declines.
     *
     * @param reason for the requester
     * @throws Refusal 403 and 404 by {@link RequestSight}, 409 when it was answered before
     */
    public Uni<NominationRequest> decline(UUID id, String reason) {
        return transactions.run(session -> sight.requireToAnswer(session, id)
                .invoke(request -> request.decline(reason, clock.instant()))
                .call(() -> audit.note(session, "nomination-request-declined", id.toString(), null))
                .call(session::flush));
    }

    private Uni<Nomination> begin(
            Mutiny.Session session, NominationRequest request, Opportunity opportunity, String statement, UUID me) {
        var words = new Nominate.Words(opportunity.id(), request.requesterId(), null, statement);
        return kind(session, request, me)
                .chain(kind -> nominate.onRequest(session, request.id(), opportunity, words, kind));
    }

    private Uni<NominatorKind> kind(Mutiny.Session session, NominationRequest request, UUID me) {
        if (request.askedId() == null) {
            return Uni.createFrom().item(NominatorKind.OFFICE);
        }
        return people.find(session, List.of(me, request.requesterId())).map(known -> {
            var nominator = known.get(me);
            var nominee = known.get(request.requesterId());
            return nominator == null || nominee == null
                    ? NominatorKind.PEER
                    : NominatorKind.ofColleague(nominator.rank(), nominator.leads(), nominee.rank());
        });
    }
}
