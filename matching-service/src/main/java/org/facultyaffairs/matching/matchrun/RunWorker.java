package org.facultyaffairs.matching.matchrun;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.work.OnEventLoop;
import org.facultyaffairs.matching.assignment.InvalidCohort;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.jboss.logging.Logger;

/**
 * Works runs out, one or a few at once, on threads of its own. Looks round when a run was asked for here, after each run,
 * and every second; what waits is in the database, so a run that another process broke off is found here and worked out
 * from its snapshot.
 */
@ApplicationScoped
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);

    private final Turns turns;
    private final KeepRun keepRun;
    private final WorkOut workOut;
    private final RunSettings settings;
    private final OnEventLoop eventLoop;
    private final WorkerExecutor threads;
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<Turns.Turn, Progress> underWay = new ConcurrentHashMap<>();
    private volatile boolean closing;

    RunWorker(Turns turns, KeepRun keepRun, WorkOut workOut, RunSettings settings, OnEventLoop eventLoop, Vertx vertx) {
        this.turns = turns;
        this.keepRun = keepRun;
        this.workOut = workOut;
        this.settings = settings;
        this.eventLoop = eventLoop;
        this.threads = vertx.createSharedWorkerExecutor(
                "match-runs", settings.workers(), settings.longest().toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        closing = true;
        underWay.values().forEach(Progress::cancel);
        threads.closeAndForget();
    }

    /** Looks round now, beside the request that asked for a run. */
    void wake() {
        var unused = eventLoop.begin(this::lookRound);
    }

    @Scheduled(
            every = "${house.match-runs.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "match-runs")
    Uni<Void> lookRound() {
        if (closing) {
            return Uni.createFrom().voidItem();
        }
        if (busy.incrementAndGet() > settings.workers()) {
            busy.decrementAndGet();
            return Uni.createFrom().voidItem();
        }
        return turns.take()
                .invoke(turn -> turn.ifPresentOrElse(this::begin, busy::decrementAndGet))
                .onFailure()
                .invoke(failure -> {
                    busy.decrementAndGet();
                    LOG.warnf("No match run could be taken on: %s", failure.getMessage());
                })
                .onFailure()
                .recoverWithItem(Optional.empty())
                .replaceWithVoid();
    }

    /** Goes on by itself, on a thread that is reserved for it; the look round does not wait for it. */
    private void begin(Turns.Turn turn) {
        Progress progress = new Progress();
        underWay.put(turn, progress);
        keepRun.order(turn)
                .chain(order -> threads.executeBlocking(() -> workOut.of(order, progress), false))
                .chain(report -> keepRun.complete(turn, report))
                .onFailure()
                .recoverWithUni(failure -> ended(turn, failure))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "A match run's end could not be written down; it begins again"))
                .onFailure()
                .recoverWithNull()
                .onTermination()
                .invoke(() -> {
                    underWay.remove(turn);
                    busy.decrementAndGet();
                })
                .chain(this::lookRound)
                .subscribe()
                .with(done -> {}, failure -> LOG.errorf(failure, "Nothing more was looked for after a match run"));
    }

    /** One after the other, each in its own transaction; a turn that is lost stops its work. */
    @Scheduled(
            every = "${house.match-runs.renew-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "match-run-turns")
    Uni<Void> renew() {
        return Multi.createFrom()
                .iterable(List.copyOf(underWay.entrySet()))
                .onItem()
                .transformToUniAndConcatenate(one -> renew(one.getKey(), one.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> renew(Turns.Turn turn, Progress progress) {
        return turns.renew(turn, progress.stage(), progress.share())
                .invoke(held -> {
                    if (!held) {
                        progress.cancel();
                    }
                })
                .onFailure()
                .invoke(failure -> LOG.warnf("A match run's turn was not renewed: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(true);
    }

    private Uni<Void> ended(Turns.Turn turn, Throwable failure) {
        if (failure instanceof RunCancelled || failure instanceof MatchCancelled) {
            return Uni.createFrom().voidItem();
        }
        if (failure instanceof Refusal refusal) {
            return keepRun.fail(turn, refusal.code(), refusal.sentence());
        }
        if (failure instanceof InvalidCohort invalid) {
            return keepRun.fail(turn, invalid.code(), String.valueOf(invalid.getMessage()));
        }
        if (failure instanceof UnprovenMatch unproven) {
            LOG.errorf("Match run %s was not proven: %s", turn.run(), unproven.getMessage());
            return keepRun.fail(turn, "match-not-proven", String.valueOf(unproven.getMessage()));
        }
        LOG.error("A match run failed unexpectedly", failure);
        return keepRun.fail(
                turn, "match-run-failed", "Something went wrong on our side; the log of the service says what.");
    }
}
