package org.facultyaffairs.matching.matchrun;

import java.util.List;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.jspecify.annotations.Nullable;

/** What can be had of fairness for how much of the total. */
record Tradeoffs(
        List<RunReport.FrontierStep> steps, @Nullable Long highestMinimum) {

    static Tradeoffs of(CohortProblem problem, int points, Progress progress) {
        return new Tradeoffs(List.of(), null);
    }
}
