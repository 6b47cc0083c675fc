package org.facultyaffairs.benchmark.matching.measure;

import java.util.List;
import java.util.Optional;

/**
 * What a trial showed.
 *
 * @param growth smaller sizes first, this one last; empty where growth is no question
 */
public record Result(
        String trial,
        String instance,
        Standings standings,
        List<Verdict> verdicts,
        List<Contest.Published> published,
        List<Point> growth) {

    /**
     * A goal and what came of it; nothing where it was not measured.
     */
    public record Verdict(String goal, Optional<Goal.Reached> reached) {}

    /**
     * One size of a trial.
     *
     * @param size what its cost should grow with
     */
    public record Point(String scale, long size, Standings standings) {}

    /** Whether no goal was missed. */
    public boolean good() {
        return verdicts.stream()
                .allMatch(verdict -> verdict.reached().map(Goal.Reached::met).orElse(true));
    }
}
