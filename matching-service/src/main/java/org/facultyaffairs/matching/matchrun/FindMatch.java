package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;

/** Asks the engine for the match that a run is to find. */
final class FindMatch {

    private FindMatch() {}

    static Found of(KeepRun.Work work, RunProblem problem, Progress progress) {
        return new Found(match(work.choice(), problem.problem(), progress), null);
    }

    /**
     * The match by the choice alone.
     *
     * @throws Refusal 422 {@code minimum-out-of-reach} when nobody can be promised so much
     */
    static CohortMatch match(RunChoice choice, CohortProblem problem, Watch watch) {
        return switch (choice.kind()) {
            case OPTIMAL -> OptimalMatch.of(problem, watch);
            case FAIR -> FairMatch.of(problem, watch).match();
            case BALANCED -> balanced(choice, problem, watch);
        };
    }

    private static CohortMatch balanced(RunChoice choice, CohortProblem problem, Watch watch) {
        long minimum = choice.minimum() == null ? 0 : choice.minimum();
        return FairMatch.atLeast(problem, minimum, watch)
                .orElseThrow(() -> Refusal.brokenRule(
                        "minimum-out-of-reach",
                        "No match was found in which every mentee gets at least %s; the highest minimum that was found is %s."
                                .formatted(
                                        RunWords.fit(minimum),
                                        RunWords.fit(
                                                FairMatch.of(problem, watch).minimum()))));
    }
}
