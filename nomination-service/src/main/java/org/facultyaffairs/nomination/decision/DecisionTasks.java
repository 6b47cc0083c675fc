package org.facultyaffairs.nomination.decision;

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

/** Decisions that are ripe: everything handed in was taken up and all reviews are in. They await the chair, and the office where no chair is named. */
@ApplicationScoped
class DecisionTasks implements TaskSource {

    private static final String RIPE = """
            from Opportunity o
             where o.status in ('OPEN', 'CLOSED')
               and exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'COMMITTEE_REVIEW')
               and not exists (
                   select 1 from Review r join Nomination n on n.id = r.nominationId
                    where r.opportunityId = o.id and r.status = 'ASSIGNED' and n.status = 'COMMITTEE_REVIEW')
               and not exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'SUBMITTED')
               and exists (
                   select 1 from Committee c join c.seats s
                    where c.opportunityId = o.id and c.decidedAt is null
                      and s.chair and s.personId = ?1 and s.servesFrom <= ?2
                      and (s.servesUntil is null or s.servesUntil >= ?2))
             order by o.facts.internalDeadline, o.id""";

    private static final String RIPE_WITHOUT_CHAIR = """
            from Opportunity o
             where o.status in ('OPEN', 'CLOSED')
               and exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'COMMITTEE_REVIEW')
               and not exists (
                   select 1 from Review r join Nomination n on n.id = r.nominationId
                    where r.opportunityId = o.id and r.status = 'ASSIGNED' and n.status = 'COMMITTEE_REVIEW')
               and not exists (select 1 from Nomination n where n.opportunityId = o.id and n.status = 'SUBMITTED')
               and exists (select 1 from Committee c where c.opportunityId = o.id and c.decidedAt is null)
               and not exists (select 1 from Committee c join c.seats s where c.opportunityId = o.id and s.chair)
             order by o.facts.internalDeadline, o.id""";

    private final Clock clock;

    DecisionTasks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person()
                .map(person -> asChair(session, person))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .chain(chairs -> caller.has("program-manager")
                        ? withoutChair(session).map(offices -> Stream.concat(chairs.stream(), offices.stream())
                                .toList())
                        : Uni.createFrom().item(chairs));
    }

    private Uni<List<Task>> asChair(Mutiny.Session session, UUID person) {
        return session.createSelectionQuery(RIPE, Opportunity.class)
                .setParameter(1, person)
                .setParameter(2, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .setMaxResults(MOST)
                .getResultList()
                .map(this::tasks);
    }

    private Uni<List<Task>> withoutChair(Mutiny.Session session) {
        return session.createSelectionQuery(RIPE_WITHOUT_CHAIR, Opportunity.class)
                .setMaxResults(MOST)
                .getResultList()
                .map(this::tasks);
    }

    private List<Task> tasks(List<Opportunity> ripe) {
        return ripe.stream()
                .map(opportunity -> new Task(
                        "decide-" + opportunity.id(),
                        "decide-opportunity",
                        "Decide about \"%s\": all reviews are in".formatted(opportunity.title()),
                        "/v1/opportunities/%s/ranking".formatted(opportunity.id()),
                        opportunity.deadline().endsAt(clock.getZone()),
                        opportunity.draftedAt()))
                .toList();
    }
}
