package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import java.util.List;

/** Cohorts made of other cohorts, and matches as lists. */
final class Sample {

    private Sample() {}

    static List<Integer> pairs(CohortMatch match) {
        return Arrays.stream(match.pairs()).boxed().toList();
    }

    /** The same cohort with all scores and prices so many times as high. */
    static CohortProblem scaled(CohortProblem problem, int times) {
        CohortBuilder builder = people(problem, times);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            builder.addPair(problem.menteeOf(pair), problem.mentor(pair), times * problem.score(pair));
        }
        return builder.build();
    }

    /** The same cohort with mentees and mentors in reverse order. */
    static CohortProblem turned(CohortProblem problem) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = problem.mentees() - 1; mentee >= 0; mentee--) {
            builder.addMentee(problem.wanted(mentee), problem.unfilledPrice(mentee));
        }
        for (int mentor = problem.mentors() - 1; mentor >= 0; mentor--) {
            builder.addMentor(problem.capacity(mentor));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            builder.addPair(
                    problem.mentees() - 1 - problem.menteeOf(pair),
                    problem.mentors() - 1 - problem.mentor(pair),
                    problem.score(pair));
        }
        return builder.build();
    }

    /** The same cohort with one pair less. */
    static CohortProblem without(CohortProblem problem, int gone) {
        CohortBuilder builder = people(problem, 1);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            if (pair != gone) {
                builder.addPair(problem.menteeOf(pair), problem.mentor(pair), problem.score(pair));
            }
        }
        return builder.build();
    }

    /** The same cohort in which the pair's score is higher by so much. */
    static CohortProblem raised(CohortProblem problem, int raised, long by) {
        CohortBuilder builder = people(problem, 1);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            long score = problem.score(pair) + (pair == raised ? by : 0);
            builder.addPair(problem.menteeOf(pair), problem.mentor(pair), score);
        }
        return builder.build();
    }

    private static CohortBuilder people(CohortProblem problem, int times) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            builder.addMentee(problem.wanted(mentee), times * problem.unfilledPrice(mentee));
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            builder.addMentor(problem.capacity(mentor));
        }
        return builder;
    }
}
