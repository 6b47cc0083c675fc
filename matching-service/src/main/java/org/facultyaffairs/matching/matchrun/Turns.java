package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a run is. A worker takes the run that waits longest, or one whose worker has stopped renewing its turn; so
 * a run outlives whoever worked it out, and two workers never keep results of the same one.
 */
@ApplicationScoped
class Turns {

    private static final String NEXT = """
            select cast(r.id as text)
              from match_run r join match_turn t on t.run_id = r.id
             where r.state = 'QUEUED' or (r.state = 'RUNNING' and t.until < ?1)
             order by r.requested_at, r.id
             limit 1
               for update of r skip locked""";

    private static final String TAKE = """
            update match_turn set owner = ?2, until = ?3, attempts = attempts + 1, stage = ?4, share = 0
             where run_id = ?1 returning attempts""";

    private static final String RENEW = """
            update match_turn t set until = ?3, stage = ?4, share = ?5
              from match_run r
             where t.run_id = ?1 and t.owner = ?2 and r.id = t.run_id and r.state = 'RUNNING'""";

    private final Transactions transactions;
    private final MatchRuns runs;
    private final RunSettings settings;
    private final Audit audit;
    private final Clock clock;

    Turns(Transactions transactions, MatchRuns runs, RunSettings settings, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody's turn.
     *
     * @param owner made up for this turn alone
     */
    record Turn(RunId run, UUID owner) {}

    /** The next run that is to be worked out, if there is one; one that broke off too often is given up on the way. */
    Uni<Optional<Turn>> take() {
        return transactions.run(session -> session.createNativeQuery(NEXT, String.class)
                .setParameter(1, clock.instant())
                .getSingleResultOrNull()
                .chain(id -> id == null ? nothing() : take(session, new RunId(UUID.fromString(id)))));
    }

    private Uni<Optional<Turn>> take(Mutiny.Session session, RunId id) {
        Turn turn = new Turn(id, UUID.randomUUID());
        return runs.require(session, id).chain(run -> session.createNativeQuery(TAKE, Integer.class)
                .setParameter(1, id.value())
                .setParameter(2, turn.owner())
                .setParameter(3, clock.instant().plus(settings.lease()))
                .setParameter(4, Progress.Step.SCORING.words())
                .getSingleResult()
                .chain(attempts -> begin(session, run, turn, attempts)));
    }

    private Uni<Optional<Turn>> begin(Mutiny.Session session, MatchRun run, Turn turn, int attempts) {
        if (attempts > settings.attempts()) {
            run.fail(
                    "match-run-broken-off",
                    "It was begun %d times and broken off each time; an operator should look why."
                            .formatted(settings.attempts()),
                    clock.instant());
            return audit.note(session, "match-run-failed", run.id().toString(), run.troubleCode())
                    .chain(Turns::nothing);
        }
        run.start(clock.instant());
        return Uni.createFrom().item(Optional.of(turn));
    }

    private static Uni<Optional<Turn>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    /** Keeps the turn and writes down how far it is; false when it is lost or the run was called off. */
    Uni<Boolean> renew(Turn turn, String stage, double share) {
        return transactions.run(session -> session.createNativeQuery(RENEW)
                .setParameter(1, turn.run().value())
                .setParameter(2, turn.owner())
                .setParameter(3, clock.instant().plus(settings.lease()))
                .setParameter(4, stage)
                .setParameter(5, share)
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    /** The run, locked, while the turn is still held and the run goes on; otherwise nothing. */
    Uni<@Nullable MatchRun> held(Mutiny.Session session, Turn turn) {
        return runs.requireLocked(session, turn.run()).chain(run -> session.createNativeQuery(
                        "select cast(owner as text) from match_turn where run_id = ?1", String.class)
                .setParameter(1, run.id())
                .getSingleResultOrNull()
                .map(owner -> turn.owner().toString().equals(owner) && run.state() == RunState.RUNNING ? run : null));
    }
}
