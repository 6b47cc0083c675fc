package org.facultyaffairs.matching.proposal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.matchrun.Gate;
import org.jboss.logging.Logger;

/** Ends proposals whose time to answer is over, programme by programme; silence is never a dead end. */
@ApplicationScoped
class LapseUnanswered {

    private static final Logger LOG = Logger.getLogger(LapseUnanswered.class);

    private final Transactions transactions;
    private final Gate gate;
    private final Proposals proposals;
    private final EndProposals endProposals;
    private final Pen pen;

    LapseUnanswered(Transactions transactions, Gate gate, Proposals proposals, EndProposals endProposals, Pen pen) {
        this.transactions = transactions;
        this.gate = gate;
        this.proposals = proposals;
        this.endProposals = endProposals;
        this.pen = pen;
    }

    @Scheduled(
            every = "${house.proposals.lapse-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "unanswered-proposals")
    Uni<Void> lookRound() {
        return transactions
                .read(session -> proposals.programsOverdue(session, pen.now()))
                .onFailure()
                .invoke(failure -> LOG.warnf("Unanswered proposals could not be looked at: %s", failure.getMessage()))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onFailure()
                .recoverWithCompletion()
                .onItem()
                .transformToUniAndConcatenate(this::lapse)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One programme that cannot be served does not keep the others waiting. */
    private Uni<Void> lapse(UUID program) {
        return transactions
                .run(session -> gate.pass(session, program)
                        .chain(() -> proposals.overdue(session, program, pen.now()))
                        .chain(late -> endProposals.lapse(session, late, DeclineReason.NO_ANSWER)))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Unanswered proposals of programme %s could not be ended: %s", program, failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
