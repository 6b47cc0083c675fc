package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.UnitId;

/**
 * A cohort stated for the engine: the same numbers of people and pairs as {@link CohortScores}. With coverage, the first
 * places of a mentee ask each for an area of need, the greatest need first and then as the areas are listed; places
 * beyond the needs ask for none. Area {@code a} of the engine is the {@code a}th of {@link ContentArea}; those beyond are
 * departments from which a mentor is not to be, where a place is kept for somebody from outside.
 */
public final class StatedCohort {

    /** Of so many departments there can be mentees for whom a place is kept: the engine tells no more areas apart. */
    public static final int MOST_DEPARTMENTS = CohortProblem.MOST_AREAS - KeptPlaces.FIRST;

    private static final List<ContentArea> AREAS = List.of(ContentArea.values());

    private StatedCohort() {}

    /**
     * States a cohort.
     *
     * @param unfilledPrice what each unfilled place costs, in millionths
     * @param coverage whether places ask for areas
     */
    public static CohortProblem of(CohortScores scores, long unfilledPrice, boolean coverage) {
        CohortProblem plain = plain(scores, unfilledPrice);
        return coverage ? plain.withCoverage(firstSlots(scores), areasOfSlots(scores), areasOfMentors(scores)) : plain;
    }

    /**
     * States a cohort in which some mentees keep one of their places for a mentor of another department.
     *
     * @param keptFor these mentees, each with their department; of {@link #MOST_DEPARTMENTS} at most
     */
    public static CohortProblem keepingPlaces(CohortScores scores, long unfilledPrice, Map<FacultyId, UnitId> keptFor) {
        KeptPlaces kept = new KeptPlaces(scores, keptFor);
        int[] first = firstSlots(scores);
        return plain(scores, unfilledPrice).withCoverage(first, kept.areasOfSlots(first), kept.areasOfMentors());
    }

    private static CohortProblem plain(CohortScores scores, long unfilledPrice) {
        long[] prices = new long[scores.mentees().size()];
        Arrays.fill(prices, unfilledPrice);
        return CohortProblem.ofArrays(
                scores.wanted(),
                prices,
                scores.capacity(),
                scores.firstPairs(),
                scores.mentorsOfPairs(),
                scores.scores());
    }

    /** The content area that an area of the engine stands for. */
    public static ContentArea area(int ofEngine) {
        return AREAS.get(ofEngine);
    }

    /** Whether an area of the engine stands for another department. */
    public static boolean isOutside(int ofEngine) {
        return ofEngine >= KeptPlaces.FIRST;
    }

    /** Whether nobody can be had by the mentee, as all that they want is the kept place and nobody may be from outside. */
    public static boolean onlyInsidersFor(CohortProblem problem, int mentee) {
        if (!problem.hasCoverage() || problem.slots(mentee) != 1) {
            return false;
        }
        int area = problem.areaOf(problem.firstSlot(mentee));
        return isOutside(area)
                && IntStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1))
                        .noneMatch(pair -> (problem.areas(problem.mentor(pair)) >>> area & 1) == 1);
    }

    private static int[] firstSlots(CohortScores scores) {
        int[] wanted = scores.wanted();
        int[] first = new int[wanted.length + 1];
        for (int mentee = 0; mentee < wanted.length; mentee++) {
            first[mentee + 1] = first[mentee] + wanted[mentee];
        }
        return first;
    }

    private static int[] areasOfSlots(CohortScores scores) {
        int[] first = firstSlots(scores);
        int[] areas = new int[first[first.length - 1]];
        Arrays.fill(areas, CohortProblem.ANY);
        for (int mentee = 0; mentee < scores.mentees().size(); mentee++) {
            List<ContentArea> needs = scores.ask(mentee).greatestNeedsFirst();
            for (int need = 0; need < Math.min(needs.size(), first[mentee + 1] - first[mentee]); need++) {
                areas[first[mentee] + need] = AREAS.indexOf(needs.get(need));
            }
        }
        return areas;
    }

    private static long[] areasOfMentors(CohortScores scores) {
        long[] masks = new long[scores.mentors().size()];
        for (int mentor = 0; mentor < masks.length; mentor++) {
            for (ContentArea area : scores.areas(mentor)) {
                masks[mentor] |= 1L << AREAS.indexOf(area);
            }
        }
        return masks;
    }
}
