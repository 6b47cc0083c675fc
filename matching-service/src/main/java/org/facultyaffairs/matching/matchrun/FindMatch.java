package org.facultyaffairs.matching.matchrun;

import java.util.Objects;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;

/** Asks the engine for the match that a run is to find. */
final class FindMatch {

    private FindMatch() {}

    /**
     * The match. A repeat is found just as the run that it repeats was: anew, or from the match which that one repaired.
     *
     * @throws Refusal 422 {@code minimum-out-of-reach} when nobody can be promised so much; 409 {@code scoring-changed}
     *     for a repeat under other rules of scoring, which would be no repeat
     */
    static Found of(KeepRun.Work work, RunProblem problem, Progress progress) {
        if (work.repeats() != null) {
            KeptMatch.requireSameScores(problem, work.repeats().report());
        }
        return work.repairs() == null
                ? anew(work.choice(), problem.problem(), progress)
                : new RepairMatch(work.repairs(), problem, progress).by(work.choice());
    }

    private static Found anew(RunChoice choice, CohortProblem problem, Watch watch) {
        return switch (choice.kind()) {
            case OPTIMAL -> Found.optimal(OptimalMatch.of(problem, watch));
            case FAIR -> Found.fair(FairMatch.of(problem, watch), null);
            case BALANCED -> balanced(Objects.requireNonNull(choice.minimum()), problem, watch);
        };
    }

    private static Found balanced(long minimum, CohortProblem problem, Watch watch) {
        return FairMatch.atLeast(problem, minimum, watch)
                .map(point -> Found.atLeast(point, minimum))
                .orElseThrow(() -> Refusal.brokenRule(
                        "minimum-out-of-reach",
                        "No match was found in which every mentee who can be matched gets at least %s; the highest minimum that was found is %s."
                                .formatted(
                                        Words.exactly(minimum),
                                        Words.exactly(
                                                FairMatch.of(problem, watch).minimum()))));
    }
}
