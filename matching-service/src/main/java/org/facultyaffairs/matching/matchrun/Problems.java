package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.criteria.Lot;

/** Problems of runs, made again from their snapshots off the event loop; the last few stay in memory. */
@ApplicationScoped
public class Problems {

    private static final int KEPT = 6;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Vertx vertx;
    private final LastFew<String, RunProblem> problems = new LastFew<>(KEPT);

    Problems(Transactions transactions, MatchRuns runs, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.vertx = vertx;
    }

    /** A run's problem and its match with the prices that explain it. */
    record Solved(RunProblem problem, CohortMatch match) {}

    /**
     * The problem that a run was worked out from, with the scores that it had.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 409 {@code scoring-changed} where the program has changed since
     */
    public Uni<RunProblem> of(MatchRuns.Reported reported) {
        return made(reported.run())
                .chain(problem -> vertx.executeBlocking(() -> same(problem, reported.report()), false));
    }

    private static RunProblem same(RunProblem problem, RunReport report) {
        KeptMatch.requireSameScores(problem, report);
        return problem;
    }

    private Uni<RunProblem> made(MatchRun run) {
        Lot lot = run.choice().lot();
        String key = run.inputsHash() + lot.seed();
        RunProblem known = problems.get(key);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return transactions
                .read(session -> runs.inputs(session, run))
                .chain(inputs -> vertx.executeBlocking(() -> RunProblem.of(inputs, lot, share -> {}), false))
                .invoke(problem -> problems.put(key, problem));
    }

    /**
     * The problem and the match of a run, as its report keeps it.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 409 {@code scoring-changed} where the program has changed since
     */
    Uni<Solved> match(MatchRuns.Reported reported) {
        return made(reported.run())
                .chain(problem -> vertx.executeBlocking(() -> solved(problem, reported.report()), false));
    }

    private static Solved solved(RunProblem problem, RunReport report) {
        return new Solved(same(problem, report), KeptMatch.of(problem, report));
    }
}
