package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BiFunction;
import org.facultyaffairs.chassis.audit.Actor;
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
    private final Clock clock;

    KeepRun(Transactions transactions, MatchRuns runs, Turns turns, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All that working a run out takes. */
    record Work(
            RunChoice choice,
            RunOrigin origin,
            RunInputs inputs,
            @Nullable Earlier earlier) {}

    /** The match that a run repairs, or the one whose result it is to meet again. */
    record Earlier(RunInputs inputs, RunChoice choice, RunReport report) {}

    Uni<Work> order(Turns.Turn turn) {
        return transactions.read(session -> runs.require(session, turn.run()).chain(run -> work(session, run)));
    }

    /** The same for a run that is explained. */
    Uni<Work> work(Mutiny.Session session, MatchRun run) {
        return runs.inputs(session, run).chain(inputs -> earlier(session, run)
                .map(earlier -> new Work(run.choice(), run.origin(), inputs, earlier)));
    }

    private Uni<@Nullable Earlier> earlier(Mutiny.Session session, MatchRun run) {
        if (run.originId() == null) {
            return Uni.createFrom().nullItem();
        }
        return runs.require(session, new RunId(run.originId()))
                .chain(origin -> origin.state().hasMatch()
                        ? runs.reported(session, new RunId(origin.id())).chain(reported -> runs.inputs(session, origin)
                                .map(inputs -> new Earlier(inputs, origin.choice(), reported.report())))
                        : Uni.createFrom().nullItem());
    }

    Uni<Void> complete(Turns.Turn turn, RunReport report) {
        String body = Snapshots.write(report);
        return whileHeld(turn, (session, run) -> outbox.append(
                        session,
                        run.complete(report.figures(), clock.instant()),
                        new Actor(run.requestedBy(), Actor.Kind.PERSON))
                .chain(() -> runs.keepReport(session, run, report.digest(), body)));
    }

    Uni<Void> fail(Turns.Turn turn, String code, String sentence) {
        return whileHeld(turn, (session, run) -> {
            run.fail(code, sentence, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> whileHeld(Turns.Turn turn, BiFunction<Mutiny.Session, MatchRun, Uni<Void>> write) {
        return transactions.run(session -> turns.held(session, turn)
                .chain(run -> run == null ? Uni.createFrom().voidItem() : write.apply(session, run)));
    }
}
