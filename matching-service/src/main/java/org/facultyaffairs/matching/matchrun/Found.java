package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.FairResult;
import org.facultyaffairs.matching.assignment.FrontierPoint;
import org.jspecify.annotations.Nullable;

/**
 * The match that was looked for.
 *
 * @param fairness how its minimum is kept; absent where none was asked for
 * @param repaired what it changed of an earlier one
 */
record Found(CohortMatch match, RunReport.@Nullable Fairness fairness, RunReport.@Nullable Repaired repaired) {

    static Found optimal(CohortMatch match) {
        return new Found(match, null, null);
    }

    /** @param asked a minimum that was chosen and is out of reach; absent where the highest there is was sought */
    static Found fair(FairResult fair, @Nullable Long asked) {
        CohortMatch match = fair.match();
        return new Found(
                match,
                new RunReport.Fairness(asked, fair.minimum(), fair.minimumBound(), match.total(), fair.totalBound()),
                null);
    }

    static Found atLeast(FrontierPoint point, long asked) {
        return new Found(
                point.match(),
                new RunReport.Fairness(asked, point.minimum(), null, point.total(), point.bound()),
                null);
    }

    Found repairing(RunReport.Repaired changes) {
        return new Found(match, fairness, changes);
    }
}
