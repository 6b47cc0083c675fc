package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.eligibility.Addressee;
import org.facultyaffairs.nomination.eligibility.Eligibility;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.facultyaffairs.nomination.people.People;

/** Tells the caller whether they could be put forward, and if not what would change it. */
@ApplicationScoped
public class OwnEligibility {

    private final Transactions transactions;
    private final Writers writers;
    private final People people;
    private final EligibleFaculty eligible;
    private final Caller caller;

    OwnEligibility(Transactions transactions, Writers writers, People people, EligibleFaculty eligible, Caller caller) {
        this.transactions = transactions;
        this.writers = writers;
        this.people = people;
        this.eligible = eligible;
        this.caller = caller;
    }

    /** The rule and the answer to it. */
    public record Answer(Opportunity opportunity, Eligibility eligibility) {}

    /**
     * The caller's answer.
     *
     * @throws Refusal 404 for an opportunity that they may not see, 403 for who is not of the faculty
     */
    public Uni<Answer> of(UUID id) {
        UUID me = caller.requirePerson();
        return transactions.read(
                session -> writers.requireReadable(session, id).chain(opportunity -> people.find(session, me)
                        .map(known -> known.orElseThrow(() ->
                                Refusal.forbidden("not-of-the-faculty", "HR has not told this service of you yet.")))
                        .chain(person -> eligible.assess(session, opportunity, person, Addressee.THE_PERSON))
                        .map(eligibility -> new Answer(opportunity, eligibility))));
    }
}
