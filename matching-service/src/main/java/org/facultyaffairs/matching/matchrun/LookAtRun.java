package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Shows runs and what came out of them; names are put to ids as they are now, never kept with a run. */
@ApplicationScoped
public class LookAtRun {

    private final Transactions transactions;
    private final Programs programs;
    private final MatchRuns runs;
    private final GatherEvidence evidence;

    LookAtRun(Transactions transactions, Programs programs, MatchRuns runs, GatherEvidence evidence) {
        this.transactions = transactions;
        this.programs = programs;
        this.runs = runs;
        this.evidence = evidence;
    }

    /**
     * A run with all that there is of it.
     *
     * @param report absent while there is no match
     * @param replaces the published run whose place it would take; absent where there is none, or it may not
     * @param people by whose names ids are read
     */
    public record Seen(
            MatchRuns.Standing standing,
            @Nullable RunReport report,
            @Nullable UUID replaces,
            Population people) {}

    private record Told(
            @Nullable RunReport report, @Nullable UUID replaces) {}

    /**
     * A run as it stands, with its report once there is one.
     *
     * @throws Refusal 404
     */
    public Uni<Seen> look(RunId id) {
        return runs.standing(id).chain(standing -> transactions
                .read(session -> told(session, standing.run()))
                .chain(told -> people().map(people -> new Seen(standing, told.report(), told.replaces(), people))));
    }

    private Uni<Told> told(Mutiny.Session session, MatchRun run) {
        return report(session, run).chain(report -> runs.replacedBy(session, run)
                .map(replaces -> new Told(report, replaces.orElse(null))));
    }

    private Uni<@Nullable RunReport> report(Mutiny.Session session, MatchRun run) {
        return run.state().hasMatch()
                ? runs.reported(session, new RunId(run.id())).map(MatchRuns.Reported::report)
                : Uni.createFrom().nullItem();
    }

    /**
     * Two runs of one programme.
     *
     * @param leftTogether who had both said yes before the run on the left, and are no part of it
     * @param rightTogether the same for the run on the right
     */
    public record Compared(
            Seen left, Seen right, List<RunInputs.Two> leftTogether, List<RunInputs.Two> rightTogether) {}

    /**
     * Two runs side by side.
     *
     * @throws Refusal 404; 409 when one has no match; 422 when they are of two programmes
     */
    public Uni<Compared> compare(RunId left, RunId right) {
        return transactions
                .read(session -> runs.reported(session, left))
                .chain(() -> transactions.read(session -> runs.reported(session, right)))
                .chain(() -> look(left))
                .chain(one -> look(right).chain(other -> compared(one, other)))
                .invoke(LookAtRun::requireOneProgram);
    }

    private Uni<Compared> compared(Seen left, Seen right) {
        return together(left).chain(one -> together(right).map(other -> new Compared(left, right, one, other)));
    }

    private Uni<List<RunInputs.Two>> together(Seen seen) {
        return transactions
                .read(session -> runs.inputs(session, seen.standing().run()))
                .map(inputs -> inputs.answers().together());
    }

    private static void requireOneProgram(Compared compared) {
        UUID left = compared.left().standing().run().programId();
        if (!left.equals(compared.right().standing().run().programId())) {
            throw Refusal.brokenRule(
                    "runs-of-two-programs", "The two runs belong to different programmes; compare runs of one.");
        }
    }

    /** A programme's runs, the newest first; 404 for no programme. */
    public Uni<Page<MatchRun>> ofProgram(UUID programId, Paging paging) {
        return transactions
                .read(session -> programs.require(session, new ProgramId(programId)))
                .chain(() -> runs.ofProgram(programId, paging));
    }

    private Uni<Population> people() {
        return evidence.now().map(known -> known.population());
    }
}
