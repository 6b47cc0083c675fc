package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Nominations that were handed in and lie with nobody: for the chair to take up, or for the office to name a committee
 * once the call is closed.
 */
@ApplicationScoped
class TakeUpTasks implements TaskSource {

    private static final String WITH_THE_CHAIR = """
            from Opportunity o
             where o.status in ('OPEN', 'CLOSED')
               and exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'SUBMITTED')
               and exists (
                   select 1 from Committee c join c.seats s
                    where c.opportunityId = o.id and c.decidedAt is null
                      and s.chair and s.personId = ?1 and s.servesFrom <= ?2
                      and (s.servesUntil is null or s.servesUntil >= ?2))
             order by o.facts.internalDeadline, o.id""";

    private static final String WITH_THE_OFFICE = """
            from Opportunity o
             where o.status = 'CLOSED'
               and exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'SUBMITTED')
               and not exists (select 1 from Committee c where c.opportunityId = o.id)
             order by o.facts.internalDeadline, o.id""";

    private final Clock clock;

    TakeUpTasks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person()
                .map(person -> asChair(session, person))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .chain(chairs -> caller.has("program-manager")
                        ? asOffice(session).map(offices -> Stream.concat(chairs.stream(), offices.stream())
                                .toList())
                        : Uni.createFrom().item(chairs));
    }

    private Uni<List<Task>> asChair(Mutiny.Session session, UUID person) {
        return session.createSelectionQuery(WITH_THE_CHAIR, Opportunity.class)
                .setParameter(1, person)
                .setParameter(2, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .setMaxResults(MOST)
                .getResultList()
                .map(found -> found.stream()
                        .map(opportunity -> task(
                                opportunity,
                                "take-up-nominations",
                                "Take up what was handed in for \"%s\" since the committee was named",
                                "reviews"))
                        .toList());
    }

    private Uni<List<Task>> asOffice(Mutiny.Session session) {
        return session.createSelectionQuery(WITH_THE_OFFICE, Opportunity.class)
                .setMaxResults(MOST)
                .getResultList()
                .map(found -> found.stream()
                        .map(opportunity -> task(
                                opportunity,
                                "name-committee",
                                "Name a committee for \"%s\": nominations are waiting for it",
                                "committee"))
                        .toList());
    }

    private Task task(Opportunity opportunity, String kind, String title, String where) {
        return new Task(
                kind + "-" + opportunity.id(),
                kind,
                title.formatted(opportunity.title()),
                "/v1/opportunities/%s/%s".formatted(opportunity.id(), where),
                opportunity.deadline().endsAt(clock.getZone()),
                opportunity.draftedAt());
    }
}
