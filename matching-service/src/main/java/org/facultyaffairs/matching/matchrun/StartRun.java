package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A programme manager asks for a run. What it is worked out from is taken, looked at and kept at once, so that the
 * answer already says what makes no sense; the match itself is worked out later, see {@link RunWorker}.
 */
@ApplicationScoped
public class StartRun {

    private final Transactions transactions;
    private final TakeInputs takeInputs;
    private final MatchRuns runs;
    private final Queue queue;
    private final Vertx vertx;

    StartRun(Transactions transactions, TakeInputs takeInputs, MatchRuns runs, Queue queue, Vertx vertx) {
        this.transactions = transactions;
        this.takeInputs = takeInputs;
        this.runs = runs;
        this.queue = queue;
        this.vertx = vertx;
    }

    /** Where a run that was accepted waits. */
    @ApplicationScoped
    static class Queue {

        private final MatchRuns runs;
        private final RunSettings settings;
        private final Audit audit;
        private final Clock clock;

        Queue(MatchRuns runs, RunSettings settings, Audit audit, Clock clock) {
            this.runs = runs;
            this.settings = settings;
            this.audit = audit;
            this.clock = clock;
        }

        Uni<MatchRun> enter(Mutiny.Session session, RunOrder order, String inputsHash) {
            return runs.nextNumber(session, order.programId())
                    .call(() -> runs.waiting(session).invoke(this::requireRoom))
                    .map(number -> new MatchRun(UUID.randomUUID(), order, number, inputsHash, clock.instant()))
                    .call(session::persist)
                    .call(session::flush)
                    .call(run -> waits(session, run))
                    .call(run -> audit.note(
                            session,
                            "match-run-requested",
                            run.id().toString(),
                            order.origin().name()));
        }

        private void requireRoom(long waiting) {
            if (waiting >= settings.waiting()) {
                throw Refusal.unavailable(
                        "match-runs-busy",
                        "%d runs wait for their turn already; try again when some are done.".formatted(waiting));
            }
        }

        private static Uni<Void> waits(Mutiny.Session session, MatchRun run) {
            return session.createNativeQuery(
                            "insert into match_turn (run_id, attempts, stage, share) values (?1, 0, ?2, 0)")
                    .setParameter(1, run.id())
                    .setParameter(2, "waiting for its turn")
                    .executeUpdate()
                    .replaceWithVoid();
        }
    }

    private record Taken(String hash, String body) {}

    /**
     * Begins a run of the programme as it is now.
     *
     * @param by the token's subject
     * @throws Refusal 404, 409 for a closed programme, 422 for inputs that can't be matched, 503 when too many wait
     */
    public Uni<MatchRun> start(UUID programId, RunChoice choice, String by) {
        return fresh(new RunOrder(programId, choice, RunOrigin.FRESH, null, by));
    }

    /**
     * Begins a run of the programme as it is now that keeps what it can of an earlier match.
     *
     * @throws Refusal as {@link #start}; 409 when the earlier run has no match
     */
    public Uni<MatchRun> repair(RunId earlier, String by) {
        return transactions
                .read(session -> runs.reported(session, earlier))
                .map(reported -> reported.run())
                .chain(run ->
                        fresh(new RunOrder(run.programId(), run.choice().forRepair(), RunOrigin.REPAIR, run.id(), by)));
    }

    /**
     * Begins a run from the snapshot of an earlier one; its result will be the same.
     *
     * @throws Refusal 404, 503
     */
    public Uni<MatchRun> repeat(RunId earlier, String by) {
        return transactions.run(session -> runs.require(session, earlier)
                .chain(run -> queue.enter(
                        session,
                        new RunOrder(run.programId(), run.choice(), RunOrigin.REPEAT, run.id(), by),
                        run.inputsHash())));
    }

    private Uni<MatchRun> fresh(RunOrder order) {
        return takeInputs
                .now(order.programId(), order.choice().capacities())
                .chain(inputs -> vertx.executeBlocking(() -> looked(order, inputs), false))
                .chain(taken -> transactions.run(session -> runs.keepInputs(session, taken.hash(), taken.body())
                        .chain(() -> queue.enter(session, order, taken.hash()))));
    }

    private static Taken looked(RunOrder order, RunInputs inputs) {
        InputsCheck.require(order.choice(), inputs);
        String body = Snapshots.write(inputs);
        return new Taken(Snapshots.hash(body), body);
    }
}
