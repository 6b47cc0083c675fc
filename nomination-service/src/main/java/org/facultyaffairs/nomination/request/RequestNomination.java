package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.database.DatabaseFailures;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nominees;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.People;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Asks a colleague or the office to be nominated. */
@ApplicationScoped
public class RequestNomination {

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final Nominees nominees;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    RequestNomination(
            Transactions transactions,
            Opportunities opportunities,
            Nominees nominees,
            People people,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.nominees = nominees;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Asks. Who could not be put forward is told so at once, and what would change it.
     *
     * @param asked absent to ask the office
     * @throws Refusal 404 for an unknown opportunity, 409 when the same was asked before or they are put forward already,
     *     422 after the deadline, for who is not eligible, and for an unknown colleague
     */
    public Uni<NominationRequest> ask(UUID opportunity, @Nullable UUID asked, String words) {
        UUID me = caller.requirePerson();
        return transactions.run(session -> opportunities
                .requirePublicHeld(session, opportunity)
                .invoke(found -> found.requireTakingNominations(clock))
                .chain(found -> ask(session, found, NominationRequest.ask(found, me, asked, words, clock.instant()))));
    }

    private Uni<NominationRequest> ask(Mutiny.Session session, Opportunity opportunity, NominationRequest request) {
        return nominees.requireEligible(session, opportunity, request.requesterId())
                .chain(() -> nominees.requireNotYet(session, opportunity, request.requesterId()))
                .chain(() -> requireColleague(session, request.askedId()))
                .chain(() -> session.persist(request).chain(session::flush))
                .onFailure(DatabaseFailures::isOvertaken)
                .transform(overtaken ->
                        Refusal.conflict("already-requested", "You have asked this before and there is no answer yet."))
                .chain(() -> outbox.append(session, request.requested(opportunity)))
                .replaceWith(request);
    }

    private Uni<Void> requireColleague(Mutiny.Session session, @Nullable UUID asked) {
        if (asked == null) {
            return Uni.createFrom().voidItem();
        }
        return people.find(session, asked)
                .invoke(known -> {
                    if (known.filter(person -> person.status() != FacultyStatus.DEPARTED)
                            .isEmpty()) {
                        throw Refusal.brokenRule("asked-unknown", "Nobody of the faculty with this id is known here.");
                    }
                })
                .replaceWithVoid();
    }
}
