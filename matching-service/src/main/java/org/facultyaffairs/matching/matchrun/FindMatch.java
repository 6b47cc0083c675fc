package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;

/** Asks the engine for the match that a run is to find. */
final class FindMatch {

    private FindMatch() {}

    static Found of(KeepRun.Work work, RunProblem problem, Progress progress) {
        return new Found(match(work.choice(), problem, progress), null);
    }

    /**
     * The match by the choice alone.
     *
     * @throws Refusal 422 {@code minimum-out-of-reach} when nobody can be promised so much
     */
    static CohortMatch match(RunChoice choice, RunProblem problem, Progress progress) {
        return switch (choice.kind()) {
            case OPTIMAL -> OptimalMatch.of(problem.problem(), progress);
            case FAIR, BALANCED -> throw Refusal.brokenRule("kind-not-there", "Not there yet.");
        };
    }
}
