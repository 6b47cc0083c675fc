package org.facultyaffairs.matching.proposal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.facultyaffairs.chassis.database.Transactions;
import org.jboss.logging.Logger;

/**
 * Looks round every second for proposals that did not come about, and offers the next best, one programme at a time.
 * Worked out between two transactions; when anything happened meanwhile, it is worked out again in the next round. What
 * cannot be worked out, or takes too long, is tried again after others had their turn, later each time, and in the end parked.
 */
@ApplicationScoped
public class OfferNextBest {

    private static final Logger LOG = Logger.getLogger(OfferNextBest.class);

    private final Transactions transactions;
    private final Proposals proposals;
    private final Situations situations;
    private final Vertx vertx;
    private final Pen pen;
    private final Duration longest;

    /** @param longest how long one programme may keep the others waiting before it is called off, as tried in vain */
    OfferNextBest(
            Transactions transactions,
            Proposals proposals,
            Situations situations,
            Vertx vertx,
            Pen pen,
            @ConfigProperty(name = "house.proposals.next-best-longest", defaultValue = "60s") Duration longest) {
        this.transactions = transactions;
        this.proposals = proposals;
        this.situations = situations;
        this.vertx = vertx;
        this.pen = pen;
        this.longest = longest;
    }

    @Scheduled(
            every = "${house.proposals.next-best-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "next-best")
    Uni<Void> lookRound() {
        return transactions
                .read(session -> proposals.programDue(session, pen.now()))
                .chain(due -> due.isEmpty() ? Uni.createFrom().voidItem() : offer(due.get()))
                .onFailure()
                .invoke(failure -> LOG.warnf("The next best could not be looked for: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> offer(UUID program) {
        return transactions
                .read(session -> situations.read(session, program))
                .chain(situation -> vertx.executeBlocking(() -> situation.nextBest(pen.deadline(longest)), false)
                        .chain(pairs -> transactions.run(session -> situations.write(session, situation, pairs))))
                .onFailure()
                .recoverWithUni(failure -> inVain(program, failure));
    }

    private Uni<Void> inVain(UUID program, Throwable failure) {
        LOG.errorf(failure, "The next best of programme %s could not be worked out", program);
        return transactions
                .run(session -> proposals.owed(session, program).invoke(owed -> owed.stream()
                        .filter(one -> one.aftermath().isDue())
                        .forEach(one -> tried(program, one))))
                .replaceWithVoid();
    }

    private void tried(UUID program, Proposal due) {
        due.aftermath().triedInVain(pen.now());
        if (due.aftermath().isParked()) {
            LOG.errorf("What follows proposal %s of programme %s is parked", due.id(), program);
        }
    }
}
