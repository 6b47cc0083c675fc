package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.criteria.Lot;
import org.jspecify.annotations.Nullable;

/** Problems of runs, made again from their snapshots off the event loop; the last few stay in memory. */
@ApplicationScoped
public class Problems {

    private static final int KEPT = 6;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Vertx vertx;
    private final Map<String, RunProblem> problems = new Last();

    Problems(Transactions transactions, MatchRuns runs, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.vertx = vertx;
    }

    /** The last few that were asked for. */
    private static final class Last extends LinkedHashMap<String, RunProblem> {

        private static final long serialVersionUID = 1L;

        Last() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RunProblem> eldest) {
            return size() > KEPT;
        }
    }

    /** A run's problem and its match with the prices that explain it. */
    record Solved(RunProblem problem, CohortMatch match) {}

    /** The problem that a run was worked out from. */
    public Uni<RunProblem> of(MatchRun run) {
        Lot lot = run.choice().lot();
        String key = run.inputsHash() + lot.seed();
        RunProblem known = get(key);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return transactions
                .read(session -> runs.inputs(session, run))
                .chain(inputs -> vertx.executeBlocking(() -> RunProblem.of(inputs, lot, share -> {}), false))
                .invoke(problem -> put(key, problem));
    }

    /**
     * The problem and the match of a run, as its report keeps it.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 409 {@code scoring-changed} where the program has changed since
     */
    Uni<Solved> match(MatchRuns.Reported reported) {
        return of(reported.run())
                .chain(problem -> vertx.executeBlocking(() -> solved(problem, reported.report()), false));
    }

    private static Solved solved(RunProblem problem, RunReport report) {
        KeptMatch.requireSameScores(problem, report);
        return new Solved(problem, KeptMatch.of(problem, report));
    }

    private synchronized @Nullable RunProblem get(String key) {
        return problems.get(key);
    }

    private synchronized void put(String key, RunProblem problem) {
        problems.put(key, problem);
    }
}
