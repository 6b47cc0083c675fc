package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A programme manager asks for a run. What it is worked out from is taken, looked at and kept at once, so that the
 * answer already says what makes no sense; the match itself is worked out later, see {@link RunWorker}.
 */
@ApplicationScoped
public class StartRun {

    private final Transactions transactions;
    private final Programs programs;
    private final TakeSnapshot takeSnapshot;
    private final MatchRuns runs;
    private final Queue queue;
    private final RunWorker worker;

    StartRun(
            Transactions transactions,
            Programs programs,
            TakeSnapshot takeSnapshot,
            MatchRuns runs,
            Queue queue,
            RunWorker worker) {
        this.transactions = transactions;
        this.programs = programs;
        this.takeSnapshot = takeSnapshot;
        this.runs = runs;
        this.queue = queue;
        this.worker = worker;
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

    /**
     * Begins a run of the programme as it is now.
     *
     * @param choice what is chosen, told what this programme's runs usually are
     * @param by the token's subject
     * @throws Refusal 404, 409 for a closed programme, 422 for inputs that can't be matched, 503 when too many wait
     */
    public Uni<MatchRun> start(UUID programId, Function<RunKind, RunChoice> choice, String by) {
        return programs.require(new ProgramId(programId))
                .map(program -> choice.apply(RunKind.of(program.facts().fairness())))
                .chain(chosen -> fresh(new RunOrder(programId, chosen, RunOrigin.FRESH, null, by)));
    }

    /**
     * Begins a run of the programme as it is now that keeps what it can of an earlier match, by the same choice.
     *
     * @throws Refusal as {@link #start}; 409 when the earlier run has no match
     */
    public Uni<MatchRun> repair(RunId earlier, String by) {
        return transactions
                .read(session -> runs.reported(session, earlier))
                .map(reported -> reported.run())
                .chain(run -> fresh(new RunOrder(run.programId(), run.choice(), RunOrigin.REPAIR, run.id(), by)));
    }

    /**
     * Begins a run from the snapshot of an earlier one; its result will be the same.
     *
     * @throws Refusal 404, 503
     */
    public Uni<MatchRun> repeat(RunId earlier, String by) {
        return transactions
                .run(session -> runs.require(session, earlier)
                        .chain(run -> queue.enter(
                                session,
                                new RunOrder(run.programId(), run.choice(), RunOrigin.REPEAT, run.id(), by),
                                run.inputsHash())))
                .invoke(worker::wake);
    }

    private Uni<MatchRun> fresh(RunOrder order) {
        return takeSnapshot
                .of(order)
                .chain(taken -> transactions.run(session -> runs.keepInputs(session, taken.hash(), taken.body())
                        .chain(() -> queue.enter(session, taken.order(), taken.hash()))))
                .invoke(worker::wake);
    }
}
