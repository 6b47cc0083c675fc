package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the people and pairs of a {@link CohortProblem} in any order; nothing is merged, a pair twice is a mistake.
 * Scores and prices lie within {@link CohortProblem#GREATEST_AMOUNT} of 0, and all places together at the highest of them
 * must add up to less than 2<sup>61</sup>; what does not is refused when the problem is {@linkplain #build built}, so that
 * no sum of the engine ever leaves the range of a long.
 */
public final class CohortBuilder {

    private record Mentee(long unfilledPrice, List<Integer> areas) {}

    private record Mentor(int capacity, long areas) {}

    private record Pair(int mentee, int mentor, long score) {}

    private static final long NO_AREAS_GIVEN = -1L;

    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private boolean coverage;

    CohortBuilder() {}

    /**
     * Adds a mentee who wants so many partners, of any area.
     *
     * @return the mentee's index
     * @throws InvalidCohort {@code negative-wanted}
     */
    public int addMentee(int wanted, long unfilledPrice) {
        if (wanted < 0) {
            throw new InvalidCohort("negative-wanted", "Mentee %d wants a negative number.".formatted(mentees.size()));
        }
        mentees.add(new Mentee(unfilledPrice, Collections.nCopies(wanted, CohortProblem.ANY)));
        return mentees.size() - 1;
    }

    /**
     * Adds a mentee with a slot for each of these areas, each 0 to 63 or {@link CohortProblem#ANY}.
     *
     * @return the mentee's index
     */
    public int addMenteeWithSlots(long unfilledPrice, int... areas) {
        mentees.add(new Mentee(unfilledPrice, Arrays.stream(areas).boxed().toList()));
        coverage = true;
        return mentees.size() - 1;
    }

    /**
     * Adds a mentor of all areas.
     *
     * @return the mentor's index
     */
    public int addMentor(int capacity) {
        mentors.add(new Mentor(capacity, NO_AREAS_GIVEN));
        return mentors.size() - 1;
    }

    /**
     * Adds a mentor of these areas, bit {@code a} for area {@code a}; a slot for {@link CohortProblem#ANY} they can
     * always fill.
     *
     * @return the mentor's index
     */
    public int addMentor(int capacity, long areas) {
        mentors.add(new Mentor(capacity, areas));
        coverage = true;
        return mentors.size() - 1;
    }

    /** Makes the two candidates for one another; they may be added later. */
    public CohortBuilder addPair(int mentee, int mentor, long score) {
        pairs.add(new Pair(mentee, mentor, score));
        return this;
    }

    /**
     * The problem; the pairs are numbered by mentee, then mentor.
     *
     * @throws InvalidCohort with a code of {@link CohortCheck}
     */
    public CohortProblem build() {
        int[] firstPair = firstPairs();
        Pair[] sorted = sortedByMentee(firstPair);
        int[] mentor = new int[sorted.length];
        long[] score = new long[sorted.length];
        for (int pair = 0; pair < sorted.length; pair++) {
            mentor[pair] = sorted[pair].mentor();
            score[pair] = sorted[pair].score();
        }
        CohortProblem problem = CohortCheck.checked(new CohortProblem(
                mentees.stream().mapToInt(mentee -> mentee.areas().size()).toArray(),
                mentees.stream().mapToLong(Mentee::unfilledPrice).toArray(),
                mentors.stream().mapToInt(Mentor::capacity).toArray(),
                firstPair,
                mentor,
                Scores.of(score),
                Areas.NONE,
                new BitSet()));
        return coverage ? covered(problem) : problem;
    }

    private int[] firstPairs() {
        int[] firstPair = new int[mentees.size() + 1];
        for (Pair pair : pairs) {
            if (pair.mentee() < 0 || pair.mentee() >= mentees.size()) {
                throw new InvalidCohort(
                        "unknown-mentee",
                        "The pair with mentor %d names mentee %d, whom there is not."
                                .formatted(pair.mentor(), pair.mentee()));
            }
            firstPair[pair.mentee() + 1]++;
        }
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            firstPair[mentee + 1] += firstPair[mentee];
        }
        return firstPair;
    }

    private Pair[] sortedByMentee(int[] firstPair) {
        Pair[] sorted = new Pair[pairs.size()];
        int[] next = firstPair.clone();
        for (Pair pair : pairs) {
            sorted[next[pair.mentee()]++] = pair;
        }
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            Arrays.sort(sorted, firstPair[mentee], firstPair[mentee + 1], Comparator.comparingInt(Pair::mentor));
        }
        return sorted;
    }

    private CohortProblem covered(CohortProblem problem) {
        int[] firstSlot = new int[mentees.size() + 1];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            firstSlot[mentee + 1] =
                    firstSlot[mentee] + mentees.get(mentee).areas().size();
        }
        return problem.withCoverage(
                firstSlot,
                mentees.stream()
                        .flatMap(mentee -> mentee.areas().stream())
                        .mapToInt(Integer::intValue)
                        .toArray(),
                mentors.stream().mapToLong(Mentor::areas).toArray());
    }
}
