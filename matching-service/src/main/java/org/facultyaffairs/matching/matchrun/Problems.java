package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.jspecify.annotations.Nullable;

/** Problems and matches of runs, made again from their snapshots off the event loop; the last few stay in memory. */
@ApplicationScoped
public class Problems {

    private static final int KEPT = 6;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final KeepRun keepRun;
    private final Vertx vertx;
    private final Map<String, RunProblem> problems = new Last<>();
    private final Map<UUID, CohortMatch> matches = new Last<>();

    Problems(Transactions transactions, MatchRuns runs, KeepRun keepRun, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.keepRun = keepRun;
        this.vertx = vertx;
    }

    /** The last few that were asked for. */
    private static final class Last<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Last() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    /** A run's problem and its match with the prices that explain it. */
    record Solved(RunProblem problem, CohortMatch match) {}

    /** The problem that a run was worked out from. */
    public Uni<RunProblem> of(MatchRun run) {
        RunProblem known = get(problems, run.inputsHash());
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return transactions
                .read(session -> runs.inputs(session, run))
                .chain(inputs -> vertx.executeBlocking(() -> RunProblem.of(inputs, share -> {}), false))
                .invoke(problem -> put(problems, run.inputsHash(), problem));
    }

    /** The problem and the match, found the way that the run found it. */
    Uni<Solved> match(MatchRun run) {
        return of(run).chain(problem -> {
            CohortMatch known = get(matches, run.id());
            return known == null ? again(run, problem) : Uni.createFrom().item(new Solved(problem, known));
        });
    }

    private Uni<Solved> again(MatchRun run, RunProblem problem) {
        return transactions
                .read(session -> keepRun.work(session, run))
                .chain(work -> vertx.executeBlocking(
                        () -> FindMatch.of(work, problem, new Progress()).match(), false))
                .invoke(match -> put(matches, run.id(), match))
                .map(match -> new Solved(problem, match));
    }

    private synchronized <K, V> @Nullable V get(Map<K, V> kept, K key) {
        return kept.get(key);
    }

    private synchronized <K, V> void put(Map<K, V> kept, K key, V value) {
        kept.put(key, value);
    }
}
