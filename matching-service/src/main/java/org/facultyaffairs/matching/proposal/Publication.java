package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes a publication down. The programme is locked first: nobody enrols, changes their terms, leaves or answers between
 * the look at what has changed and the commit, and two managers who publish at once come one after the other.
 */
@ApplicationScoped
class Publication {

    private final Programs programs;
    private final Gate gate;
    private final MatchRuns runs;
    private final Unchanged unchanged;
    private final Replacement replacement;
    private final Audit audit;

    Publication(
            Programs programs, Gate gate, MatchRuns runs, Unchanged unchanged, Replacement replacement, Audit audit) {
        this.programs = programs;
        this.gate = gate;
        this.runs = runs;
        this.unchanged = unchanged;
        this.replacement = replacement;
        this.audit = audit;
    }

    /**
     * Writes it down.
     *
     * @param inputs what the run was worked out from
     * @param by who publishes it
     * @throws Refusal 409 unless it is completed and not published yet
     */
    Uni<PublishRun.Published> publish(
            Mutiny.Session session, RunId id, RunInputs inputs, List<PairToPropose> pairs, String by) {
        return programs.requireLocked(session, new ProgramId(inputs.programId()))
                .invoke(program -> program.requireNotOver(replacement.today()))
                .call(() -> gate.pass(session, inputs.programId()))
                .chain(program -> runs.requireLocked(session, id)
                        .call(run -> giveWay(session, run))
                        .call(run -> unchanged.require(session, run, inputs))
                        .invoke(run -> run.publish(by, replacement.now()))
                        .chain(run -> published(session, run, pairs, program.facts())));
    }

    /** Written at once: the table takes one published run of a programme at a time. */
    private Uni<Void> giveWay(Mutiny.Session session, MatchRun next) {
        return runs.repaired(session, next)
                .chain(repaired -> runs.published(session, next.programId())
                        .map(published -> published.stream()
                                .filter(other -> !other.id().equals(next.id()))
                                .toList())
                        .invoke(others -> others.forEach(other -> other.giveWayTo(repaired))))
                .call(session::flush)
                .chain(others -> superseded(session, others, next));
    }

    private Uni<Void> superseded(Mutiny.Session session, List<MatchRun> others, MatchRun next) {
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(other ->
                        audit.note(session, "match-run-superseded", other.id().toString(), "by match run " + next.id()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<PublishRun.Published> published(
            Mutiny.Session session, MatchRun run, List<PairToPropose> pairs, ProgramFacts facts) {
        return session.flush()
                .chain(() -> audit.note(
                        session, "match-run-published", run.id().toString(), "with %d pairs".formatted(pairs.size())))
                .chain(() -> replacement.replace(session, run, pairs, facts));
    }
}
