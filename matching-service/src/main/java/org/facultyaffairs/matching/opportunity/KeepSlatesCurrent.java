package org.facultyaffairs.matching.opportunity;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.jboss.logging.Logger;

/**
 * Looks round every second (or as {@code house.slates.every} says): a new call gets its slate at once; the others are
 * worked out again once the news have stopped coming in for a round, or after ten rounds of news, so that an import of
 * thousands does not work every slate out thousands of times.
 */
@ApplicationScoped
public class KeepSlatesCurrent {

    private static final Logger LOG = Logger.getLogger(KeepSlatesCurrent.class);
    private static final int MOST_ROUNDS_OF_NEWS = 10;

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final GatherEvidence evidence;
    private final RecommendSlate recommendSlate;
    private final AtomicReference<String> lastStamp = new AtomicReference<>("");
    private final AtomicInteger roundsOfNews = new AtomicInteger();

    KeepSlatesCurrent(
            Transactions transactions,
            Opportunities opportunities,
            GatherEvidence evidence,
            RecommendSlate recommendSlate) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.evidence = evidence;
        this.recommendSlate = recommendSlate;
    }

    @Scheduled(every = "${house.slates.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> lookRound() {
        return evidence.stamp()
                .chain(stamp ->
                        transactions.read(session -> opportunities.waiting(session, isQuiet(stamp) ? stamp : "")))
                .chain(this::refresh)
                .onFailure()
                .invoke(failure -> LOG.warnf("Slates could not be looked after: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private boolean isQuiet(String stamp) {
        boolean quiet = stamp.equals(lastStamp.getAndSet(stamp));
        int rounds = quiet ? 0 : roundsOfNews.incrementAndGet();
        if (quiet || rounds >= MOST_ROUNDS_OF_NEWS) {
            roundsOfNews.set(0);
            return true;
        }
        return false;
    }

    /** One after the other; one that fails does not keep the next from its turn. */
    private Uni<Void> refresh(List<OpportunityId> waiting) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(id -> recommendSlate
                        .current(id)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("A slate could not be worked out: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
