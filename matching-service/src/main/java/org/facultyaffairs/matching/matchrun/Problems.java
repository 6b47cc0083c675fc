package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facultyaffairs.chassis.http.Transactions;
import org.jspecify.annotations.Nullable;

/** Scored problems of runs, made again from their snapshots off the event loop; the last few are kept in memory. */
@ApplicationScoped
public class Problems {

    private static final int KEPT = 6;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Vertx vertx;
    private final Map<String, RunProblem> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RunProblem> eldest) {
            return size() > KEPT;
        }
    };

    Problems(Transactions transactions, MatchRuns runs, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.vertx = vertx;
    }

    /** The problem that a run was worked out from. */
    public Uni<RunProblem> of(MatchRun run) {
        RunProblem known = known(run.inputsHash());
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return transactions
                .read(session -> runs.inputs(session, run))
                .chain(inputs -> vertx.executeBlocking(() -> RunProblem.of(inputs, share -> {}), false))
                .invoke(problem -> keep(run.inputsHash(), problem));
    }

    private synchronized @Nullable RunProblem known(String hash) {
        return kept.get(hash);
    }

    private synchronized void keep(String hash, RunProblem problem) {
        kept.put(hash, problem);
    }
}
