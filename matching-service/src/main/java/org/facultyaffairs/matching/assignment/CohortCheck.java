package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.CohortProblem.ANY;
import static org.facultyaffairs.matching.assignment.CohortProblem.GREATEST_AMOUNT;
import static org.facultyaffairs.matching.assignment.CohortProblem.MOST_AREAS;

/**
 * Refuses a cohort that cannot be meant. Codes: {@code lengths-differ}, {@code pair-index-broken},
 * {@code negative-wanted}, {@code negative-capacity}, {@code amount-out-of-range}, {@code unknown-mentor},
 * {@code unknown-mentee}, {@code duplicate-pair}, {@code pairs-unsorted}, {@code too-many-mentors},
 * {@code total-out-of-range}, {@code slots-differ}, {@code unknown-area}.
 */
final class CohortCheck {

    /** An edge of the search has 21 bits for the mentor. */
    private static final int MOST_MENTORS = 1 << 21;

    private final CohortProblem problem;

    private CohortCheck(CohortProblem problem) {
        this.problem = problem;
    }

    static CohortProblem checked(CohortProblem problem) {
        CohortCheck check = new CohortCheck(problem);
        check.lengths();
        check.people();
        check.pairs();
        check.total();
        if (problem.hasCoverage()) {
            check.slots();
        }
        return problem;
    }

    private void lengths() {
        require(
                problem.unfilledPriceArray().length == problem.mentees()
                        && problem.firstPairArray().length == problem.mentees() + 1
                        && problem.scores().count() == problem.pairs(),
                "lengths-differ",
                "There must be a price and a first pair for each mentee, one more first pair to close the last, and a"
                        + " score for each pair.");
        int[] firstPair = problem.firstPairArray();
        boolean ascending = firstPair[0] == 0 && firstPair[problem.mentees()] == problem.pairs();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            ascending &= firstPair[mentee] <= firstPair[mentee + 1];
        }
        require(ascending, "pair-index-broken", "First pairs must ascend from 0 to the number of pairs.");
    }

    private void people() {
        require(
                problem.mentors() <= MOST_MENTORS,
                "too-many-mentors",
                "There are %d mentors; the engine takes up to %d.",
                problem.mentors(),
                MOST_MENTORS);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            require(problem.wanted(mentee) >= 0, "negative-wanted", "Mentee %d wants a negative number.", mentee);
            requireAmount(problem.unfilledPrice(mentee), "The price of mentee %d's unfilled places", mentee);
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            require(problem.capacity(mentor) >= 0, "negative-capacity", "Mentor %d takes a negative number.", mentor);
        }
    }

    private void pairs() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int before = -1;
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                int mentor = problem.mentor(pair);
                if (mentor <= before || mentor >= problem.mentors()) {
                    refuse(mentee, pair, before);
                }
                before = mentor;
            }
        }
        if (problem.scores().narrow() == null) {
            for (int pair = 0; pair < problem.pairs(); pair++) {
                requireAmount(problem.score(pair), "The score of pair %d", pair);
            }
        }
    }

    private void refuse(int mentee, int pair, int before) {
        int mentor = problem.mentor(pair);
        require(
                mentor >= 0 && mentor < problem.mentors(),
                "unknown-mentor",
                "Pair %d of mentee %d names mentor %d, whom there is not.",
                pair,
                mentee,
                mentor);
        require(mentor != before, "duplicate-pair", "Mentee %d and mentor %d are paired twice.", mentee, mentor);
        require(false, "pairs-unsorted", "The pairs of mentee %d are not by ascending mentor.", mentee);
    }

    /** No sum that the engine forms may leave the range of a long. */
    private void total() {
        long greatest = problem.scores().greatest();
        double places = 0;
        double amount = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            places += problem.wanted(mentee);
            amount = Math.max(amount, Math.abs((double) problem.unfilledPrice(mentee)));
        }
        double capacities = 0;
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            capacities += problem.capacity(mentor);
        }
        require(
                Math.max(places, Math.min(capacities, problem.pairs())) * (greatest + amount) < Long.MAX_VALUE / 4.0,
                "total-out-of-range",
                "So many places with so high scores or prices exceed what can be added up.");
    }

    private void slots() {
        Areas areas = problem.coverage();
        int[] firstSlot = areas.firstSlots();
        require(
                firstSlot.length == problem.mentees() + 1 && areas.mentors() == problem.mentors() && firstSlot[0] == 0,
                "lengths-differ",
                "There must be a first slot for each mentee, starting at 0, one more to close the last, and a set of areas for each"
                        + " mentor.");
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            require(
                    firstSlot[mentee + 1] - firstSlot[mentee] == problem.wanted(mentee),
                    "slots-differ",
                    "Mentee %d must have as many slots as they want partners.",
                    mentee);
        }
        require(
                areas.areasOfSlots().length == firstSlot[problem.mentees()],
                "lengths-differ",
                "There must be an area for each slot.");
        for (int slot = 0; slot < areas.areasOfSlots().length; slot++) {
            int area = areas.ofSlot(slot);
            require(area >= ANY && area < MOST_AREAS, "unknown-area", "Slot %d asks for area %d.", slot, area);
        }
    }

    private static void requireAmount(long amount, String what, int index) {
        if (amount > GREATEST_AMOUNT || amount < -GREATEST_AMOUNT) {
            throw new InvalidCohort(
                    "amount-out-of-range",
                    (what + " is %d, further from 0 than %d.").formatted(index, amount, GREATEST_AMOUNT));
        }
    }

    private static void require(boolean right, String code, String sentence, int... numbers) {
        if (!right) {
            Object[] named = new Object[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                named[i] = numbers[i];
            }
            throw new InvalidCohort(code, String.format(sentence, named));
        }
    }
}
