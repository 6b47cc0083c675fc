package org.facultyaffairs.nomination.posting;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Closes what is open beyond its internal deadline, each in a transaction of its own. */
@ApplicationScoped
public class CloseAtDeadline {

    private static final Logger LOG = Logger.getLogger(CloseAtDeadline.class);
    private static final Actor DEADLINE = Actor.clock("internal-deadline");
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final EndOpportunity endOpportunity;
    private final Clock clock;

    CloseAtDeadline(Transactions transactions, EndOpportunity endOpportunity, Clock clock) {
        this.transactions = transactions;
        this.endOpportunity = endOpportunity;
        this.clock = clock;
    }

    @Scheduled(
            every = "${house.escalation.every:5s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return transactions
                .read(this::overdue)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(this::close)
                        .collect()
                        .last())
                .onFailure()
                .invoke(failure -> LOG.warn("Closing at the deadline is tried again", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<List<UUID>> overdue(Mutiny.Session session) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return session.createSelectionQuery("""
                        select id from Opportunity
                         where status = 'OPEN' and facts.internalDeadline < ?1
                         order by facts.internalDeadline, id""", UUID.class)
                .setParameter(1, today)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Of several replicas one gets the row; the others pass it over. */
    private Uni<Void> close(UUID id) {
        return transactions.run(session -> session.createNativeQuery(
                        "select * from opportunity where id = ?1 and status = 'OPEN' for update skip locked",
                        Opportunity.class)
                .setParameter(1, id)
                .getSingleResultOrNull()
                .chain(opportunity -> opportunity == null
                        ? Uni.createFrom().voidItem()
                        : endOpportunity.close(session, opportunity, null, DEADLINE)));
    }
}
