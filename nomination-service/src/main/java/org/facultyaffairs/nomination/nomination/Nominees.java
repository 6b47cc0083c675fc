package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.eligibility.Addressee;
import org.facultyaffairs.nomination.eligibility.Eligibility;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who can be put forward for what. */
@ApplicationScoped
public class Nominees {

    private final People people;
    private final EligibleFaculty eligible;
    private final Caller caller;

    Nominees(People people, EligibleFaculty eligible, Caller caller) {
        this.people = people;
        this.eligible = eligible;
        this.caller = caller;
    }

    /**
     * Holds that the nominee is known, eligible, and not put forward for the same already.
     *
     * @throws Refusal 422 with what would change it, 409 {@code already-nominated}
     */
    Uni<Void> require(Mutiny.Session session, Proposal proposal) {
        return requireEligible(session, proposal.opportunity(), proposal.nominee())
                .chain(() -> requireNotYet(session, proposal.opportunity(), proposal.nominee()));
    }

    /**
     * Holds that somebody is known and eligible.
     *
     * @throws Refusal 422 {@code nominee-unknown}, 422 {@code not-eligible} with every unmet condition and what would
     *     change it
     */
    public Uni<Void> requireEligible(Mutiny.Session session, Opportunity opportunity, UUID nominee) {
        return people.find(session, nominee)
                .map(known -> known.orElseThrow(() -> Refusal.brokenRule(
                        "nominee-unknown",
                        "Nobody with this id is known here.",
                        List.of(new Refusal.Violation("nomineeId", "Nobody with this id is known here.")))))
                .chain(person -> eligible.assess(session, opportunity, person, addressee(person)))
                .invoke(Nominees::refuseUnlessEligible)
                .replaceWithVoid();
    }

    /**
     * Holds that nobody has put them forward for the same already.
     *
     * @throws Refusal 409 {@code already-nominated}
     */
    public Uni<Void> requireNotYet(Mutiny.Session session, Opportunity opportunity, UUID nominee) {
        return session.createSelectionQuery("""
                        select count(*) from Nomination
                         where opportunityId = ?1 and nomineeId = ?2
                           and status not in ('DECLINED', 'REFERRED_TO_PEER', 'WITHDRAWN', 'LAPSED')""", Long.class)
                .setParameter(1, opportunity.id())
                .setParameter(2, nominee)
                .getSingleResult()
                .invoke(live -> {
                    if (live > 0) {
                        throw alreadyNominated();
                    }
                })
                .replaceWithVoid();
    }

    static Refusal alreadyNominated() {
        return Refusal.conflict(
                "already-nominated",
                "This person is put forward for this opportunity already; one nomination is enough.");
    }

    private Addressee addressee(Person person) {
        return caller.is(person.id()) ? Addressee.THE_PERSON : Addressee.SOMEBODY_ELSE;
    }

    private static void refuseUnlessEligible(Eligibility answer) {
        if (!answer.eligible()) {
            throw Refusal.brokenRule(
                    "not-eligible",
                    answer.inWords(),
                    answer.unmet().stream()
                            .map(unmet -> new Refusal.Violation("nomineeId", unmet.sentence()))
                            .toList());
        }
    }
}
