package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The office names the committee of an opportunity, or names it anew. */
@ApplicationScoped
public class NameCommittee {

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final Committees committees;
    private final CommitteeDoor door;
    private final MembershipRules rules;
    private final CommitteeFollowers followers;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    NameCommittee(
            Transactions transactions,
            Opportunities opportunities,
            Committees committees,
            CommitteeDoor door,
            MembershipRules rules,
            CommitteeFollowers followers,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.committees = committees;
        this.door = door;
        this.rules = rules;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /** The committee, if one is named, and what its opportunity asks of it. */
    public record Outcome(Opportunity opportunity, Optional<Committee> committee) {}

    /** What somebody of the office says, before the usual values are filled in. */
    public interface Request {

        /** The naming, for an opportunity and with terms that begin today where nothing else is said. */
        Committee.Naming naming(Opportunity opportunity, Clock clock);
    }

    /**
     * Names the committee; what was handed in is shared out among its members.
     *
     * @param ifMatch always required; version 0 is that of a committee that nobody has named yet
     * @throws Refusal 404 for an unknown opportunity, 409 once it is off or decided, 422 with the reasons why somebody
     *     cannot sit on it
     */
    public Uni<Outcome> name(UUID opportunity, Request request, @Nullable String ifMatch) {
        return transactions.run(session -> opportunities
                .requirePublicForChange(session, opportunity)
                .call(found -> door.requireNoStake(session, opportunity))
                .invoke(NameCommittee::requireNotCalledOff)
                .chain(found -> name(session, found, request.naming(found, clock), ifMatch)
                        .call(() -> audit.note(session, "committee-named", opportunity.toString(), null))
                        .call(committee -> followers.follow(session, found, committee))
                        .call(session::flush)
                        .map(committee -> new Outcome(found, Optional.of(committee)))));
    }

    /**
     * The committee, for the office; named or not.
     *
     * @throws Refusal 404 for an unknown opportunity
     */
    public Uni<Outcome> read(UUID opportunity) {
        return transactions.read(session -> opportunities
                .requirePublic(session, opportunity)
                .call(() -> door.requireNoStake(session, opportunity))
                .chain(found -> committees.find(session, opportunity).map(named -> new Outcome(found, named))));
    }

    private Uni<Committee> name(
            Mutiny.Session session, Opportunity opportunity, Committee.Naming naming, @Nullable String ifMatch) {
        return committees
                .find(session, opportunity.id())
                .invoke(present -> {
                    IfMatch.require(ifMatch, present.map(Committee::version).orElse(0L));
                    present.ifPresent(Committee::requireUndecided);
                })
                .call(() -> rules.require(session, opportunity, naming))
                .chain(present -> present.map(committee -> anew(committee, naming))
                        .orElseGet(() -> first(session, opportunity, naming)));
    }

    private Uni<Committee> first(Mutiny.Session session, Opportunity opportunity, Committee.Naming naming) {
        Committee committee = Committee.name(opportunity, naming, Acting.by(caller), clock.instant());
        return session.persist(committee).replaceWith(committee);
    }

    private Uni<Committee> anew(Committee committee, Committee.Naming naming) {
        committee.rename(naming, Acting.by(caller), clock.instant());
        return Uni.createFrom().item(committee);
    }

    private static void requireNotCalledOff(Opportunity opportunity) {
        if (opportunity.status() == OpportunityStatus.CANCELLED) {
            throw Refusal.conflict("opportunity-not-open", "This opportunity is called off; it needs no committee.");
        }
    }
}
