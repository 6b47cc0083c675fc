package org.facultyaffairs.profile.hrimport;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.facultyaffairs.chassis.database.Transactions;

/**
 * Imports whose process ended under them: nobody is left to say so, and HR would wait for ever. They are called failed;
 * the same file again does the rest.
 */
@ApplicationScoped
class BrokenOffImports {

    private static final String OLD = "from FacultyImport where state = RUNNING and startedAt < ?1 order by startedAt";
    private static final int MOST_AT_ONCE = 100;

    private final Transactions transactions;
    private final Clock clock;
    private final Duration longest;

    BrokenOffImports(
            Transactions transactions, Clock clock, @ConfigProperty(name = "house.imports.longest") Duration longest) {
        this.transactions = transactions;
        this.clock = clock;
        this.longest = longest;
    }

    /** Looks for such imports now and then; {@code house.imports.review} says how often. */
    @Scheduled(every = "${house.imports.review}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> review() {
        Instant now = clock.instant();
        return transactions.run(session -> session.createSelectionQuery(OLD, FacultyImport.class)
                .setParameter(1, now.minus(longest))
                .setMaxResults(MOST_AT_ONCE)
                .getResultList()
                .invoke(brokenOff -> brokenOff.forEach(running -> running.fail(now)))
                .replaceWithVoid());
    }
}
