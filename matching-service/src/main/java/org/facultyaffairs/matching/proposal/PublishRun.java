package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.matchrun.InputsDifference;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.Problems;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.matchrun.TakeInputs;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A programme manager proposes a run's pairs to the people: all of them in one transaction, or none. Refused when
 * anybody has changed since, because the match that was proven is not one of these people any more.
 */
@ApplicationScoped
public class PublishRun {

    private static final int MOST_PAIRS = 50_000;
    private static final int MOST_NAMED = 50;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Today today;
    private final Problems problems;
    private final Publication publication;

    PublishRun(Transactions transactions, MatchRuns runs, Today today, Problems problems, Publication publication) {
        this.transactions = transactions;
        this.runs = runs;
        this.today = today;
        this.problems = problems;
        this.publication = publication;
    }

    /** What came of it. */
    public record Published(MatchRun run, int proposals) {}

    /** Holds a run against the people as they are now. */
    @ApplicationScoped
    static class Today {

        private final TakeInputs takeInputs;
        private final GatherEvidence evidence;

        Today(TakeInputs takeInputs, GatherEvidence evidence) {
            this.takeInputs = takeInputs;
            this.evidence = evidence;
        }

        /** @throws Refusal 409 {@code people-changed} naming who, with the way to a repair */
        Uni<Void> requireUnchanged(MatchRun run, RunProblem problem) {
            return takeInputs
                    .now(run.programId(), run.choice().capacities())
                    .chain(now -> evidence.now()
                            .map(known -> InputsDifference.between(problem.inputs(), now, known.population())))
                    .invoke(changes -> {
                        if (!changes.isEmpty()) {
                            throw changed(run, changes);
                        }
                    })
                    .replaceWithVoid();
        }

        private static Refusal changed(MatchRun run, List<InputsDifference.Change> changes) {
            return Refusal.conflict(
                    "people-changed",
                    "%d things have changed since this run, so its match is not of these people any more. Nothing was published. POST /v1/match-runs/%s/repair brings it up to date with as little change as can be."
                            .formatted(changes.size(), run.id()),
                    changes.stream()
                            .limit(MOST_NAMED)
                            .map(change -> new Refusal.Violation(
                                    change.who().map(Object::toString).orElse("program"), change.words()))
                            .toList());
        }
    }

    /** Writes a publication down. */
    @ApplicationScoped
    static class Publication {

        private final MatchRuns runs;
        private final Gate gate;
        private final MakeProposals makeProposals;
        private final Pen pen;
        private final Vertx vertx;

        Publication(MatchRuns runs, Gate gate, MakeProposals makeProposals, Pen pen, Vertx vertx) {
            this.runs = runs;
            this.gate = gate;
            this.makeProposals = makeProposals;
            this.pen = pen;
            this.vertx = vertx;
        }

        /** Worked out off the event loop: the words of thousands of pairs take their time. */
        Uni<List<PairToPropose>> pairs(MatchRuns.Reported reported, RunProblem problem) {
            return vertx.executeBlocking(
                    () -> reported.report().pairs().stream()
                            .map(pair -> pair(reported.run(), pair, problem))
                            .toList(),
                    false);
        }

        private static PairToPropose pair(MatchRun run, RunReport.Matched matched, RunProblem problem) {
            int pair = problem.pair(new FacultyId(matched.menteeId()), new FacultyId(matched.mentorId()));
            return new PairToPropose(
                    run.programId(),
                    run.id(),
                    matched.menteeId(),
                    matched.mentorId(),
                    matched.score(),
                    Grounds.of(problem, pair, matched.alternatives()),
                    null,
                    null);
        }

        Uni<Published> publish(Mutiny.Session session, MatchRun seen, List<PairToPropose> pairs) {
            return gate.pass(session, seen.programId())
                    .chain(() -> requireFirst(session, seen))
                    .chain(() -> runs.requireLocked(session, new RunId(seen.id())))
                    .invoke(run -> run.publish(pen.now()))
                    .call(session::flush)
                    .chain(run -> makeProposals
                            .make(session, pairs, pen.now(), pen.holder())
                            .map(made -> new Published(run, made.size())));
        }

        private Uni<Void> requireFirst(Mutiny.Session session, MatchRun seen) {
            return runs.published(session, seen.programId())
                    .invoke(published -> published.stream()
                            .filter(other -> !other.id().equals(seen.id()))
                            .findFirst()
                            .ifPresent(other -> {
                                throw Refusal.conflict(
                                        "another-run-published",
                                        "Run %d of this programme was published already; two matches cannot stand beside each other."
                                                .formatted(other.number()));
                            }))
                    .replaceWithVoid();
        }
    }

    /**
     * Publishes it.
     *
     * @throws Refusal 404; 409 without a match, when published already, when another is, or when people have changed;
     *     413 beyond 50,000 pairs
     */
    public Uni<Published> publish(RunId id) {
        return transactions
                .read(session -> runs.require(session, id)
                        .invoke(PublishRun::requirePublishable)
                        .chain(() -> runs.reported(session, id)))
                .chain(reported -> problems.of(reported.run())
                        .call(problem -> today.requireUnchanged(reported.run(), problem))
                        .chain(problem -> publication(reported, problem)));
    }

    private static void requirePublishable(MatchRun run) {
        if (run.publishedAt() != null) {
            throw Refusal.conflict(
                    "match-run-published-already",
                    "This run was published already; its proposals are with the people concerned.");
        }
    }

    private Uni<Published> publication(MatchRuns.Reported reported, RunProblem problem) {
        if (reported.report().pairs().size() > MOST_PAIRS) {
            throw Refusal.tooLarge("run-too-large", "At most %d pairs can be proposed at once.".formatted(MOST_PAIRS));
        }
        return publication
                .pairs(reported, problem)
                .chain(pairs -> transactions.run(session -> publication.publish(session, reported.run(), pairs)));
    }
}
