package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.List;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.people.ContentArea;

/**
 * A cohort stated for the engine: the same numbers of people and pairs as {@link CohortScores}. With coverage, the first
 * places of a mentee ask each for an area of need, the greatest need first and then as the areas are listed; places
 * beyond the needs ask for none. Area {@code a} of the engine is the {@code a}th of {@link ContentArea}.
 */
public final class StatedCohort {

    private static final List<ContentArea> AREAS = List.of(ContentArea.values());

    private StatedCohort() {}

    /**
     * States a cohort.
     *
     * @param unfilledPrice what each unfilled place costs, in millionths
     * @param coverage whether places ask for areas
     */
    public static CohortProblem of(CohortScores scores, long unfilledPrice, boolean coverage) {
        long[] prices = new long[scores.mentees().size()];
        Arrays.fill(prices, unfilledPrice);
        CohortProblem plain = CohortProblem.ofArrays(
                scores.wanted(),
                prices,
                scores.capacity(),
                scores.firstPairs(),
                scores.mentorsOfPairs(),
                scores.scores());
        return coverage ? plain.withCoverage(firstSlots(scores), areasOfSlots(scores), areasOfMentors(scores)) : plain;
    }

    /** The area that an area of the engine stands for. */
    public static ContentArea area(int ofEngine) {
        return AREAS.get(ofEngine);
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
