package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.matchrun.InputsDifference;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.TakeInputs;
import org.hibernate.reactive.mutiny.Mutiny;

/** Holds a run against the people as they are now. */
@ApplicationScoped
class Unchanged {

    private static final int MOST_NAMED = 50;

    private final TakeInputs takeInputs;
    private final GatherEvidence evidence;

    Unchanged(TakeInputs takeInputs, GatherEvidence evidence) {
        this.takeInputs = takeInputs;
        this.evidence = evidence;
    }

    /** @throws Refusal 409 {@code people-changed} naming who, with the way to a repair */
    Uni<Void> require(Mutiny.Session session, MatchRun run, RunInputs before) {
        return takeInputs
                .now(session, run.programId(), run.choice().capacities())
                .chain(now ->
                        evidence.now(session).map(known -> InputsDifference.between(before, now, known.population())))
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
                "Since this run %s changed, so its match is not of these people any more. Nothing was published. POST /v1/match-runs/%s/repair brings it up to date with as little change as can be."
                        .formatted(changes.size() == 1 ? "one thing has" : changes.size() + " things have", run.id()),
                changes.stream()
                        .limit(MOST_NAMED)
                        .map(change -> new Refusal.Violation(
                                change.who().map(Object::toString).orElse("program"), change.words()))
                        .toList());
    }
}
