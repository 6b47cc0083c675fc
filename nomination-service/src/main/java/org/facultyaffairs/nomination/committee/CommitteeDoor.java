package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Who gets in to a committee's work: its members while their term holds, and the office. Nobody of the office gets in
 * to the opportunity for which they are nominated themselves.
 */
@ApplicationScoped
public class CommitteeDoor {

    private final Opportunities opportunities;
    private final Committees committees;
    private final Clock clock;
    private final Caller caller;

    CommitteeDoor(Opportunities opportunities, Committees committees, Clock clock, Caller caller) {
        this.opportunities = opportunities;
        this.committees = committees;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Lets the caller in to look.
     *
     * @throws Refusal 404 for an unknown opportunity, and for the office when no committee is named; 403 for who does
     *     not sit on it
     */
    public Uni<Attendance> enter(Mutiny.Session session, UUID opportunity) {
        return opportunities.requirePublic(session, opportunity).chain(found -> attend(session, found));
    }

    /**
     * The same with the opportunity held, to change something: one change of a committee's work at a time.
     *
     * @throws Refusal as {@link #enter}
     */
    public Uni<Attendance> enterForChange(Mutiny.Session session, UUID opportunity) {
        return opportunities.requirePublicForChange(session, opportunity).chain(found -> attend(session, found));
    }

    /**
     * Holds that whoever of the office asks has no stake in the opportunity.
     *
     * @throws Refusal 403 {@code own-nomination}
     */
    Uni<Void> requireNoStake(Mutiny.Session session, UUID opportunity) {
        return caller.person()
                .map(person -> nominations(session, opportunity, person))
                .orElseGet(() -> Uni.createFrom().item(0L))
                .invoke(own -> {
                    if (own > 0) {
                        throw Refusal.forbidden(
                                "own-nomination",
                                "You are nominated for this opportunity; somebody else of the office does this.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Attendance> attend(Mutiny.Session session, Opportunity opportunity) {
        if (caller.has("program-manager")) {
            return requireNoStake(session, opportunity.id())
                    .chain(() -> committees.require(session, opportunity.id()))
                    .map(committee -> new Attendance(opportunity, committee, Capacity.OFFICE));
        }
        return committees.find(session, opportunity.id()).map(found -> found.map(
                        committee -> new Attendance(opportunity, committee, capacity(committee)))
                .orElseThrow(CommitteeDoor::notOnCommittee));
    }

    private Capacity capacity(Committee committee) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Seat seat = committee
                .seatOf(caller.requirePerson())
                .filter(held -> held.servesOn(today))
                .orElseThrow(CommitteeDoor::notOnCommittee);
        return seat.chair() ? Capacity.CHAIR : Capacity.MEMBER;
    }

    private static Refusal notOnCommittee() {
        return Refusal.forbidden("not-on-committee", "You do not sit on the committee of this opportunity.");
    }

    private static Uni<Long> nominations(Mutiny.Session session, UUID opportunity, UUID person) {
        return session.createSelectionQuery("""
                        select count(*) from Nomination
                         where opportunityId = ?1 and nomineeId = ?2
                           and status not in ('DECLINED', 'REFERRED_TO_PEER', 'WITHDRAWN', 'LAPSED')""", Long.class)
                .setParameter(1, opportunity)
                .setParameter(2, person)
                .getSingleResult();
    }
}
