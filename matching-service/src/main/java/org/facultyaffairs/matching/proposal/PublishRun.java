package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.Problems;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.matchrun.RunState;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * A programme manager proposes a run's pairs to the people: all of them in one transaction, or none. Refused when
 * anybody has changed since, because the match that was proven is not one of these people any more.
 *
 * <p>One run of a programme is published at a time, and only a repair of it, or a repair of such a repair, can take its place. Then pairs that both have
 * stay proposed, with what was answered; what else awaits an answer ends, and the new pairs are proposed. Mentorships
 * that have come about are no part of any later run: they keep their wish and their place, and are never touched.
 */
@ApplicationScoped
public class PublishRun {

    private static final int MOST_PAIRS = 50_000;

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Problems problems;
    private final Publication publication;
    private final Vertx vertx;

    PublishRun(Transactions transactions, MatchRuns runs, Problems problems, Publication publication, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.problems = problems;
        this.publication = publication;
        this.vertx = vertx;
    }

    /**
     * What came of it.
     *
     * @param proposals how many were made
     * @param kept how many of an earlier publication stand as they are
     * @param ended how many of an earlier publication ended unanswered
     */
    public record Published(MatchRun run, int proposals, int kept, int ended) {}

    /**
     * Publishes it.
     *
     * @param by the faculty id of who does, or the token's subject when they have none
     * @throws Refusal 404; 409 without a match, when published already, when another is that it does not repair, when the
     *     programme is closed, or when people have changed; 413 beyond 50,000 pairs
     */
    public Uni<Published> publish(RunId id, String by) {
        return transactions
                .read(session -> runs.require(session, id)
                        .invoke(PublishRun::requireUnpublished)
                        .chain(() -> runs.reported(session, id)))
                .invoke(reported -> requireFew(reported.report()))
                .chain(reported -> problems.of(reported).chain(problem -> pairs(reported, problem)
                        .chain(pairs -> transactions.run(
                                session -> publication.publish(session, id, problem.inputs(), pairs, by)))));
    }

    private static void requireUnpublished(MatchRun run) {
        if (run.publishedAt() != null) {
            throw Refusal.conflict(
                    "match-run-published-already",
                    run.state() == RunState.PUBLISHED
                            ? "This run was published already; its proposals are with the people concerned."
                            : "This run was published already, and a repair has taken its place since.");
        }
    }

    private static void requireFew(RunReport report) {
        if (report.pairs().size() > MOST_PAIRS) {
            throw Refusal.tooLarge("run-too-large", "At most %d pairs can be proposed at once.".formatted(MOST_PAIRS));
        }
    }

    /** Worked out off the event loop, before anything is locked: the words of thousands of pairs take their time. */
    private Uni<List<PairToPropose>> pairs(MatchRuns.Reported reported, RunProblem problem) {
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
                null);
    }
}
