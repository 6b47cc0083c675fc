package org.facultyaffairs.matching.matchrun;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.facultyaffairs.chassis.http.Refusal;
import org.jboss.logging.Logger;

/**
 * Tells whoever looks on how far a run is. Read from the database, whoever works the run out, twice a second while
 * anybody looks on; somebody who cannot keep up misses steps, never the end.
 */
@ApplicationScoped
public class FollowRun {

    private static final Logger LOG = Logger.getLogger(FollowRun.class);

    private final MatchRuns runs;
    private final Map<RunId, Integer> watched = new ConcurrentHashMap<>();
    private final BroadcastProcessor<MatchRuns.Standing> news = BroadcastProcessor.create();

    FollowRun(MatchRuns runs) {
        this.runs = runs;
    }

    @PreDestroy
    void stop() {
        news.onComplete();
    }

    /** Where the run stands, now and whenever that changes, up to its end; nothing of a run that there is not. */
    public Multi<MatchRuns.Standing> follow(RunId id) {
        Multi<MatchRuns.Standing> later = news.select()
                .where(one -> one.run().id().equals(id.value()))
                .onOverflow()
                .dropPreviousItems();
        return Multi.createBy()
                .merging()
                .streams(runs.standing(id).toMulti(), later)
                .onSubscription()
                .invoke(() -> watched.merge(id, 1, Integer::sum))
                .onTermination()
                .invoke(() -> watched.computeIfPresent(id, (run, count) -> count == 1 ? null : count - 1))
                .onFailure(Refusal.class)
                .recoverWithCompletion()
                .onItem()
                .transformToMultiAndConcatenate(FollowRun::withEnd)
                .select()
                .first(Optional::isPresent)
                .map(Optional::get)
                .skip()
                .repetitions(FollowRun::isSame);
    }

    private static Multi<Optional<MatchRuns.Standing>> withEnd(MatchRuns.Standing standing) {
        return standing.run().state().isUnderWay()
                ? Multi.createFrom().item(Optional.of(standing))
                : Multi.createFrom().items(Optional.of(standing), Optional.empty());
    }

    private static int isSame(MatchRuns.Standing one, MatchRuns.Standing other) {
        return one.run().state() == other.run().state() && one.progress().equals(other.progress()) ? 0 : 1;
    }

    @Scheduled(
            every = "${house.match-runs.tell-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "match-run-followers")
    Uni<Void> tell() {
        return Multi.createFrom()
                .iterable(List.copyOf(watched.keySet()))
                .onItem()
                .transformToUniAndConcatenate(runs::standing)
                .invoke(news::onNext)
                .onFailure()
                .invoke(failure -> LOG.warnf("Nobody could be told how far runs are: %s", failure.getMessage()))
                .onFailure()
                .recoverWithCompletion()
                .collect()
                .last()
                .replaceWithVoid();
    }
}
