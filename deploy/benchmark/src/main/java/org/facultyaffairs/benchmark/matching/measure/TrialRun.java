package org.facultyaffairs.benchmark.matching.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facultyaffairs.benchmark.matching.instance.Scale;

/**
 * Holds a trial: the rounds at its size, a few at smaller sizes, and each contender once in a JVM of its own.
 *
 * @param smaller the smaller sizes, of trials that grow
 * @param memory how to measure a contender alone
 */
public record TrialRun(Rounds rounds, Scale scale, List<Scale> smaller, Alone memory) {

    /** Enough to see how cost grows. */
    private static final Rounds FEW = new Rounds(3, 1);

    /** Measures the memory of a contender in a JVM of its own. */
    @FunctionalInterface
    public interface Alone {

        /** Does without. */
        Alone NEVER = (trial, contender) -> Optional.empty();

        Optional<Memory> of(Trial trial, String contender);
    }

    /** Throws what an answer that is wrong throws. */
    public Result of(Trial trial) {
        List<Result.Point> growth = new ArrayList<>();
        if (trial.grows()) {
            smaller.forEach(size -> growth.add(point(trial.setUp().apply(size), size, FEW)));
        }
        Contest contest = trial.setUp().apply(scale);
        Result.Point here = point(contest, scale, rounds);
        Result.Point weighed = new Result.Point(here.scale(), here.size(), withMemory(trial, here.standings()));
        growth.add(weighed);
        return new Result(
                trial.name(),
                contest.instance(),
                weighed.standings(),
                verdicts(contest.goals(), weighed.standings()),
                contest.published(),
                growth.size() > 1 ? List.copyOf(growth) : List.of());
    }

    private static Result.Point point(Contest contest, Scale scale, Rounds rounds) {
        return new Result.Point(scale.toString(), contest.size(), rounds.of(contest));
    }

    private Standings withMemory(Trial trial, Standings standings) {
        if (trial.heapMegabytes() == 0 || !scale.full()) {
            return standings;
        }
        return new Standings(standings.all().stream()
                .map(standing ->
                        memory.of(trial, standing.name()).map(standing::with).orElse(standing))
                .toList());
    }

    /** Goals are set for the full size. */
    private List<Result.Verdict> verdicts(List<Goal> goals, Standings standings) {
        Stream<Goal> judged = scale.full() ? goals.stream() : Stream.empty();
        return judged.map(goal -> new Result.Verdict(goal.text(), goal.check().apply(standings)))
                .toList();
    }
}
