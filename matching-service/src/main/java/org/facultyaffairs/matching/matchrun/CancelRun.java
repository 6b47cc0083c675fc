package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** A programme manager calls a run off. Whoever works it out finds out at the next renewal of the turn. */
@ApplicationScoped
public class CancelRun {

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Audit audit;
    private final Clock clock;

    CancelRun(Transactions transactions, MatchRuns runs, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Cancels it.
     *
     * @param ifMatch the header as sent
     * @throws Refusal 404, 409 when it is done already, 412, 428
     */
    public Uni<MatchRun> cancel(RunId id, @Nullable String ifMatch) {
        return transactions.run(session -> runs.requireLocked(session, id)
                .invoke(run -> IfMatch.require(ifMatch, run.version()))
                .invoke(run -> run.cancel(clock.instant()))
                .call(session::flush)
                .call(run ->
                        audit.note(session, "match-run-cancelled", run.id().toString(), "by a programme manager")));
    }
}
