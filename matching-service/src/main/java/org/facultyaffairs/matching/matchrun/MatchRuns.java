package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The runs there are, with their inputs and reports; the last few reports stay in memory. */
@ApplicationScoped
public class MatchRuns {

    private static final int REPORTS = 6;

    private final Transactions transactions;
    private final Vertx vertx;
    private final LastFew<UUID, RunReport> reports = new LastFew<>(REPORTS);

    MatchRuns(Transactions transactions, Vertx vertx) {
        this.transactions = transactions;
        this.vertx = vertx;
    }

    /**
     * How far a run is.
     *
     * @param stage in words; absent once it has ended
     * @param share 0 to 1
     */
    public record Progressed(@Nullable String stage, double share) {

        /** What was written down last is of no more account once the run has ended. */
        static Progressed of(RunState state, String stage, double share) {
            return new Progressed(state.isUnderWay() ? stage : null, state.hasMatch() ? 1 : share);
        }
    }

    /** A run and how far it is. */
    public record Standing(MatchRun run, Progressed progress) {}

    /** A run with its report. */
    public record Reported(MatchRun run, RunReport report) {}

    /**
     * One run.
     *
     * @throws Refusal 404 {@code match-run-not-found}
     */
    public Uni<MatchRun> require(Mutiny.Session session, RunId id) {
        return session.find(MatchRun.class, id.value()).map(MatchRuns::known);
    }

    /** The same, kept from changing until the transaction ends. */
    public Uni<MatchRun> requireLocked(Mutiny.Session session, RunId id) {
        return session.find(MatchRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(MatchRuns::known);
    }

    private static MatchRun known(@Nullable MatchRun run) {
        if (run == null) {
            throw Refusal.notFound("match-run-not-found", "There is no such match run.");
        }
        return run;
    }

    /** A run as it stands. */
    public Uni<Standing> standing(RunId id) {
        return transactions.read(session -> require(session, id).chain(run -> standing(session, run)));
    }

    private static Uni<Standing> standing(Mutiny.Session session, MatchRun run) {
        return session.createNativeQuery("select stage, share from match_turn where run_id = ?1", Object[].class)
                .setParameter(1, run.id())
                .getSingleResult()
                .map(row -> new Standing(
                        run, Progressed.of(run.state(), (String) row[0], ((Number) row[1]).doubleValue())));
    }

    /** A programme's runs, the newest first. */
    public Uni<Page<MatchRun>> ofProgram(UUID programId, Paging paging) {
        int before = paging.after(1).map(MatchRuns::number).orElse(Integer.MAX_VALUE);
        return transactions.read(session -> session.createSelectionQuery(
                        "from MatchRun where programId = ?1 and number < ?2 order by number desc", MatchRun.class)
                .setParameter(1, programId)
                .setParameter(2, before)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(rows, paging.limit(), last -> Cursor.of(Integer.toString(last.number())))));
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException foreign) {
            throw Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
        }
    }

    /**
     * A run that has a match, with its report.
     *
     * @throws Refusal 404 for none such, 409 {@code match-run-without-match} while there is nothing to look at
     */
    public Uni<Reported> reported(Mutiny.Session session, RunId id) {
        return require(session, id).invoke(MatchRuns::requireMatch).chain(run -> report(session, run)
                .map(report -> new Reported(run, report)));
    }

    private static void requireMatch(MatchRun run) {
        if (!run.state().hasMatch()) {
            throw Refusal.conflict(
                    "match-run-without-match", "This run has no match to look at: it is %s.".formatted(run.words()));
        }
    }

    /** A report never changes once it is kept. */
    private Uni<RunReport> report(Mutiny.Session session, MatchRun run) {
        RunReport known = reports.get(run.id());
        return known != null
                ? Uni.createFrom().item(known)
                : read(session, run).invoke(report -> reports.put(run.id(), report));
    }

    private Uni<RunReport> read(Mutiny.Session session, MatchRun run) {
        return session.createNativeQuery("select body from match_result where run_id = ?1", String.class)
                .setParameter(1, run.id())
                .getSingleResult()
                .chain(body -> read(body, RunReport.class));
    }

    /** What a run is worked out from. */
    public Uni<RunInputs> inputs(Mutiny.Session session, MatchRun run) {
        return session.createNativeQuery("select body from match_inputs where hash = ?1", String.class)
                .setParameter(1, run.inputsHash())
                .getSingleResult()
                .chain(body -> read(body, RunInputs.class));
    }

    /** Off the event loop: a report has megabytes. */
    private <T> Uni<T> read(String body, Class<T> type) {
        return vertx.executeBlocking(() -> Snapshots.read(body, type), false);
    }

    /** The text of a report, as it is kept. */
    Uni<String> written(RunReport report) {
        return vertx.executeBlocking(() -> Snapshots.write(report), false);
    }

    Uni<Void> keepInputs(Mutiny.Session session, String hash, String body) {
        return session.createNativeQuery("insert into match_inputs (hash, body) values (?1, ?2) on conflict do nothing")
                .setParameter(1, hash)
                .setParameter(2, body)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> keepReport(Mutiny.Session session, MatchRun run, String digest, String body) {
        return session.createNativeQuery("insert into match_result (run_id, digest, body) values (?1, ?2, ?3)")
                .setParameter(1, run.id())
                .setParameter(2, digest)
                .setParameter(3, body)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The next number in the programme; holds the programme's gate until the transaction ends. */
    Uni<Integer> nextNumber(Mutiny.Session session, UUID programId) {
        return session.createNativeQuery("""
                        insert into match_gate (program_id, runs, changes) values (?1, 1, 0)
                        on conflict (program_id) do update set runs = match_gate.runs + 1
                        returning runs""", Integer.class)
                .setParameter(1, programId)
                .getSingleResult();
    }

    /** How many wait for their turn. */
    Uni<Long> waiting(Mutiny.Session session) {
        return session.createSelectionQuery("select count(*) from MatchRun where state = ?1", Long.class)
                .setParameter(1, RunState.QUEUED)
                .getSingleResult();
    }

    /** The run that it repairs, the one that this repairs, and so on: any of them may give way to it. */
    public Uni<List<UUID>> repaired(Mutiny.Session session, MatchRun run) {
        return session.createNativeQuery("""
                        with recursive line (id, origin, origin_id) as (
                            select id, origin, origin_id from match_run where id = ?1
                            union
                            select before.id, before.origin, before.origin_id
                              from line join match_run before on before.id = line.origin_id
                             where line.origin = 'REPAIR')
                        select id from line where id <> ?1""", UUID.class)
                .setParameter(1, run.id())
                .getResultList();
    }

    /** The published run whose place this one would take; empty where there is none, or it may not. */
    Uni<Optional<UUID>> replacedBy(Mutiny.Session session, MatchRun run) {
        return run.state() != RunState.COMPLETED
                ? Uni.createFrom().item(Optional.empty())
                : repaired(session, run)
                        .chain(repaired -> published(session, run.programId()).map(published -> published.stream()
                                .map(MatchRun::id)
                                .filter(repaired::contains)
                                .findFirst()));
    }

    /** The programme's published run: one or none. */
    public Uni<List<MatchRun>> published(Mutiny.Session session, UUID programId) {
        return session.createSelectionQuery("from MatchRun where programId = ?1 and state = ?2", MatchRun.class)
                .setParameter(1, programId)
                .setParameter(2, RunState.PUBLISHED)
                .getResultList();
    }
}
