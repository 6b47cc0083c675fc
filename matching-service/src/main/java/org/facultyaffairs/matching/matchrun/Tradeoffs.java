package org.facultyaffairs.matching.matchrun;

import java.util.List;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.Frontier;

/** What can be had of fairness for how much of the total. */
record Tradeoffs(List<RunReport.FrontierStep> steps) {

    /** @param points how many are tried; below 2 none is */
    static Tradeoffs of(CohortProblem problem, int points, Progress progress) {
        return new Tradeoffs(
                points < 2
                        ? List.of()
                        : Frontier.of(problem, points, progress).stream()
                                .map(point -> new RunReport.FrontierStep(point.minimum(), point.total(), point.bound()))
                                .toList());
    }
}
