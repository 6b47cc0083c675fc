package org.facultyaffairs.matching.opportunity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.scoring.Fit;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the slate of an opportunity as good as what is known. It is worked out between two transactions, off the event
 * loop; of several who do so at once, the first to store it wins and the others take that one.
 */
@ApplicationScoped
public class RecommendSlate {

    private static final Actor ACTOR = Actor.clock("slate-recommendation");

    private final ComposeSlate compose = new ComposeSlate(Fit.weighted());
    private final Transactions transactions;
    private final Opportunities opportunities;
    private final GatherEvidence evidence;
    private final Work work;

    RecommendSlate(Transactions transactions, Opportunities opportunities, GatherEvidence evidence, Work work) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.evidence = evidence;
        this.work = work;
    }

    /** What working out and telling take. */
    @ApplicationScoped
    static class Work {

        private final Vertx vertx;
        private final Outbox outbox;
        private final Clock clock;

        Work(Vertx vertx, Outbox outbox, Clock clock) {
            this.vertx = vertx;
            this.outbox = outbox;
            this.clock = clock;
        }

        Uni<RecommendedSlate> compose(ComposeSlate compose, Opportunities.Stored stored, Evidence evidence) {
            OpportunityTold told = told(stored);
            return vertx.executeBlocking(
                    () -> compose.compose(told, stored.declined(), evidence, clock.instant()), false);
        }

        Uni<Void> tell(Mutiny.Session session, Opportunities.Stored stored, RecommendedSlate slate) {
            return outbox.append(session, SlateRecommended.of(stored.id(), stored.version(), slate), ACTOR);
        }
    }

    /**
     * The slate and what it was worked out from.
     *
     * @param version of the slate
     */
    public record Current(OpportunityId id, long version, OpportunityTold opportunity, RecommendedSlate slate) {}

    /**
     * The slate by what is known now; of an opportunity that has ended, the last one while it was open. One that ended
     * before anybody looked, as while this service was down, gets its one slate all the same.
     *
     * @throws Refusal 404 when no such opportunity is known here
     */
    public Uni<Current> current(OpportunityId id) {
        return stored(id).chain(stored -> evidence.now().chain(known -> refreshed(stored, known)));
    }

    /** The opportunity alone, for asking whether somebody may see its slate. */
    public Uni<OpportunityTold> opportunity(OpportunityId id) {
        return stored(id).map(RecommendSlate::told);
    }

    private Uni<Opportunities.Stored> stored(OpportunityId id) {
        return transactions
                .read(session -> opportunities.latest(session, id))
                .onItem()
                .ifNull()
                .failWith(RecommendSlate::unknown);
    }

    private Uni<Current> refreshed(Opportunities.Stored stored, Evidence known) {
        boolean asKnown = stored.stamp().equals(stored.stampBy(known.stamp()));
        boolean last = !stored.open() && stored.slate() != null;
        if (asKnown || last) {
            return Uni.createFrom().item(stored).map(RecommendSlate::current);
        }
        return work.compose(compose, stored, known).chain(slate -> replace(stored, slate, known.stamp()));
    }

    private Uni<Current> replace(Opportunities.Stored stored, RecommendedSlate fresh, String stamp) {
        RecommendedSlate before = stored.slate();
        boolean news = before == null || !before.saysTheSameAs(fresh);
        RecommendedSlate kept = before == null || news ? fresh : fresh.saidAt(before.at());
        Opportunities.Stored by = stored.replacedBy(kept, news, stamp);
        return transactions.run(session -> opportunities
                .replace(session, by, stored.stamp())
                .chain(won -> won ? told(session, by, news) : theirs(session, stored.id())));
    }

    private Uni<Current> told(Mutiny.Session session, Opportunities.Stored by, boolean news) {
        Current current = current(by);
        return news
                ? work.tell(session, by, current.slate()).replaceWith(current)
                : Uni.createFrom().item(current);
    }

    private Uni<Current> theirs(Mutiny.Session session, OpportunityId id) {
        return opportunities.latest(session, id).map(RecommendSlate::current);
    }

    private static Current current(Opportunities.@Nullable Stored stored) {
        if (stored == null || stored.slate() == null) {
            throw unknown();
        }
        return new Current(stored.id(), stored.version(), told(stored), stored.slate());
    }

    private static OpportunityTold told(Opportunities.Stored stored) {
        OpportunityTold told = stored.told();
        if (told == null) {
            throw unknown();
        }
        return told;
    }

    private static Refusal unknown() {
        return Refusal.notFound("slate-not-found", "No slate is recommended for such an opportunity.");
    }
}
