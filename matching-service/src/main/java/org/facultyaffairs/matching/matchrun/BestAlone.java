package org.facultyaffairs.matching.matchrun;

import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortBuilder;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;

/** What a mentee would get if nobody else were there; with coverage, as far as the areas of their places allow. */
final class BestAlone {

    private final CohortProblem problem;

    BestAlone(CohortProblem problem) {
        this.problem = problem;
    }

    /** The sum of the scores of the best partners. */
    long of(int mentee) {
        return problem.hasCoverage() ? covering(mentee) : highest(mentee);
    }

    private long highest(int mentee) {
        return pairs(mentee)
                .mapToLong(pair -> -problem.score(pair))
                .sorted()
                .limit(problem.wanted(mentee))
                .map(score -> -score)
                .sum();
    }

    private long covering(int mentee) {
        CohortBuilder alone = CohortProblem.builder();
        int first = problem.firstSlot(mentee);
        int one = alone.addMenteeWithSlots(
                0,
                IntStream.range(first, first + problem.slots(mentee))
                        .map(problem::areaOf)
                        .toArray());
        pairs(mentee)
                .forEach(pair -> alone.addPair(
                        one, alone.addMentor(1, problem.areas(problem.mentor(pair))), problem.score(pair)));
        return OptimalMatch.of(alone.build(), Watch.NONE).affinity();
    }

    private IntStream pairs(int mentee) {
        return IntStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1));
    }
}
