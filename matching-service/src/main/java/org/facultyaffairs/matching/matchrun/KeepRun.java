package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiFunction;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a worker reads before a run and writes down after it, as long as the run is still its turn. */
@ApplicationScoped
class KeepRun {

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Turns turns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    KeepRun(Transactions transactions, MatchRuns runs, Turns turns, Outbox outbox, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.turns = turns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All that working a run out takes.
     *
     * @param repairs the run whose match is brought up to date; of a repeat, the one that the repeated run repaired
     * @param repeats the run whose result is to be met again, if it had one
     */
    record Work(
            RunChoice choice,
            RunInputs inputs,
            @Nullable Earlier repairs,
            @Nullable Earlier repeats) {}

    /** An earlier run with its match. */
    record Earlier(RunInputs inputs, RunChoice choice, RunReport report) {}

    Uni<Work> order(Turns.Turn turn) {
        return transactions.read(session -> runs.require(session, turn.run()).chain(run -> work(session, run)));
    }

    private Uni<Work> work(Mutiny.Session session, MatchRun run) {
        return runs.inputs(session, run).chain(inputs -> repairs(session, run).chain(repairs -> repeats(session, run)
                .map(repeats -> new Work(run.choice(), inputs, repairs, repeats))));
    }

    private Uni<@Nullable Earlier> repairs(Mutiny.Session session, MatchRun run) {
        return switch (run.origin()) {
            case FRESH -> Uni.createFrom().nullItem();
            case REPAIR -> origin(session, run).chain(origin -> earlier(session, origin));
            case REPEAT -> origin(session, run).chain(origin -> repairs(session, origin));
        };
    }

    private Uni<@Nullable Earlier> repeats(Mutiny.Session session, MatchRun run) {
        return run.origin() == RunOrigin.REPEAT
                ? origin(session, run).chain(origin -> earlier(session, origin))
                : Uni.createFrom().nullItem();
    }

    private Uni<MatchRun> origin(Mutiny.Session session, MatchRun run) {
        return runs.require(session, new RunId(Objects.requireNonNull(run.originId())));
    }

    private Uni<@Nullable Earlier> earlier(Mutiny.Session session, MatchRun run) {
        return run.state().hasMatch()
                ? runs.reported(session, new RunId(run.id())).chain(reported -> runs.inputs(session, run)
                        .map(inputs -> new Earlier(inputs, run.choice(), reported.report())))
                : Uni.createFrom().nullItem();
    }

    Uni<Void> complete(Turns.Turn turn, RunReport report) {
        return runs.written(report)
                .chain(body -> whileHeld(turn, (session, run) -> outbox.append(
                                session,
                                run.complete(report.figures(), clock.instant()),
                                new Actor(run.requestedBy(), Actor.Kind.PERSON))
                        .chain(() -> runs.keepReport(session, run, report.digest(), body))));
    }

    Uni<Void> fail(Turns.Turn turn, String code, String sentence) {
        return whileHeld(turn, (session, run) -> {
            run.fail(code, sentence, clock.instant());
            return audit.note(session, "match-run-failed", run.id().toString(), code);
        });
    }

    private Uni<Void> whileHeld(Turns.Turn turn, BiFunction<Mutiny.Session, MatchRun, Uni<Void>> write) {
        return transactions.run(session -> turns.held(session, turn)
                .chain(run -> run == null ? Uni.createFrom().voidItem() : write.apply(session, run)));
    }
}
