package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.hibernate.reactive.mutiny.Mutiny;

/** Nominations that await a word: the nominee's consent, then the nominator's handing in. */
@ApplicationScoped
class NominationTasks implements TaskSource {

    private final Opportunities opportunities;
    private final Clock clock;

    NominationTasks(Opportunities opportunities, Clock clock) {
        this.opportunities = opportunities;
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person().map(person -> tasks(session, person)).orElseGet(() -> Uni.createFrom()
                .item(List.of()));
    }

    private Uni<List<Task>> tasks(Mutiny.Session session, UUID person) {
        return awaiting(session, person).chain(nominations -> opportunities
                .find(
                        session,
                        nominations.stream().map(Nomination::opportunityId).toList())
                .map(found -> tasks(nominations, found)));
    }

    private static Uni<List<Nomination>> awaiting(Mutiny.Session session, UUID person) {
        return session.createSelectionQuery("""
                        from Nomination
                         where status in ('DRAFT', 'NOMINEE_CONSENT')
                           and ((nomineeId = ?1 and consentedAt is null) or (nominatorId = ?1 and consentedAt is not null))
                         order by draftedAt, id""", Nomination.class)
                .setParameter(1, person)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Task> tasks(List<Nomination> nominations, Map<UUID, Opportunity> found) {
        return nominations.stream()
                .filter(nomination -> found.containsKey(nomination.opportunityId()))
                .filter(nomination -> known(found, nomination).status() == OpportunityStatus.OPEN)
                .map(nomination -> task(nomination, known(found, nomination)))
                .toList();
    }

    private static Opportunity known(Map<UUID, Opportunity> found, Nomination nomination) {
        return Objects.requireNonNull(found.get(nomination.opportunityId()));
    }

    private Task task(Nomination nomination, Opportunity opportunity) {
        boolean consent = nomination.awaitsConsent();
        return new Task(
                (consent ? "consent-" : "submit-") + nomination.id(),
                consent ? "consent-to-nomination" : "submit-nomination",
                (consent ? "Say whether you want to be put forward for \"%s\"" : "Hand in your nomination for \"%s\"")
                        .formatted(opportunity.title()),
                "/v1/nominations/" + nomination.id(),
                opportunity.deadline().endsAt(clock.getZone()),
                nomination.draftedAt());
    }
}
