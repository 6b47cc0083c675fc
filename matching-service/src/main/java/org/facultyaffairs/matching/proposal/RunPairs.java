package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.Problems;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/** The pairs of a run for the office: as they would be proposed, or as they were and what became of each. */
@ApplicationScoped
public class RunPairs {

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Proposals proposals;
    private final Problems problems;
    private final Vertx vertx;

    RunPairs(Transactions transactions, MatchRuns runs, Proposals proposals, Problems problems, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.proposals = proposals;
        this.problems = problems;
        this.vertx = vertx;
    }

    /**
     * One pair.
     *
     * @param proposal absent before publication
     */
    public record RunPair(
            RunReport.Matched pair,
            Grounds grounds,
            @Nullable Proposal proposal) {

        static RunPair of(Proposal proposal) {
            return new RunPair(
                    new RunReport.Matched(proposal.menteeId(), proposal.mentorId(), proposal.score(), List.of()),
                    proposal.grounds(),
                    proposal);
        }
    }

    /**
     * A page of them.
     *
     * @throws Refusal 404; 409 while there is no match, or when scoring has changed and they cannot be explained any more
     */
    public Uni<Page<RunPair>> of(RunId id, Paging paging) {
        return transactions
                .read(session -> runs.reported(session, id))
                .chain(reported -> reported.run().publishedAt() != null
                        ? proposals.ofRun(reported.run(), paging).map(page -> page.map(RunPair::of))
                        : planned(reported, paging));
    }

    private Uni<Page<RunPair>> planned(MatchRuns.Reported reported, Paging paging) {
        int from = paging.after(1).map(RunPairs::place).orElse(0);
        List<RunReport.Matched> all = reported.report().pairs();
        int to = Math.min(all.size(), from + paging.limit());
        List<RunReport.Matched> shown = from >= to ? List.of() : all.subList(from, to);
        return problems.of(reported)
                .chain(problem -> vertx.executeBlocking(
                        () -> shown.stream().map(pair -> pair(pair, problem)).toList(), false))
                .map(rows -> new Page<>(
                        rows, to < all.size() ? Cursor.of(Integer.toString(to)).encoded() : null));
    }

    private static RunPair pair(RunReport.Matched pair, RunProblem problem) {
        int place = problem.pair(new FacultyId(pair.menteeId()), new FacultyId(pair.mentorId()));
        return new RunPair(pair, Grounds.of(problem, place, pair.alternatives()), null);
    }

    private static int place(Cursor cursor) {
        try {
            return Math.max(0, Integer.parseInt(cursor.keys().get(0)));
        } catch (NumberFormatException foreign) {
            throw Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
        }
    }
}
