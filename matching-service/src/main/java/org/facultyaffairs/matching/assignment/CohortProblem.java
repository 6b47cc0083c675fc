package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who may be matched with whom and how well it would fit. Mentees, mentors and candidate pairs are numbered from 0; the
 * pairs of a mentee are consecutive, by ascending mentor. Scores and prices are in millionths. Each mentee wants so many
 * different partners, each mentor takes so many; a wanted place that stays unfilled costs the mentee's price. With
 * coverage, each wanted place (slot) may ask for an area, and only a mentor of that area can fill it.
 */
public final class CohortProblem {

    /** The area of a slot that any mentor can fill. */
    public static final int ANY = -1;

    /** Areas are numbered 0 to 63, as a mentor's are kept as a set of bits. */
    public static final int MOST_AREAS = 64;

    /**
     * No score or price of an unfilled place lies further from 0 than this, which is half a million in millionths. So what
     * a pair gains is at most twice as much, what an edge of the search costs at most 4.5 times, with all the bidding over
     * the mark that there is; and that fits in the 42 bits that an edge has for it.
     */
    public static final long GREATEST_AMOUNT = 500_000_000_000L;

    private final int[] wanted;
    private final long[] unfilledPrice;
    private final int[] capacity;
    private final int[] firstPair;
    private final int[] mentor;
    private final Scores scores;
    private final Areas areas;
    private final BitSet exempt;

    CohortProblem(
            int[] wanted,
            long[] unfilledPrice,
            int[] capacity,
            int[] firstPair,
            int[] mentor,
            Scores scores,
            Areas areas,
            BitSet exempt) {
        this.wanted = wanted;
        this.unfilledPrice = unfilledPrice;
        this.capacity = capacity;
        this.firstPair = firstPair;
        this.mentor = mentor;
        this.scores = scores;
        this.areas = areas;
        this.exempt = exempt;
    }

    /** Starts an empty problem, to which people and pairs are added in any order. */
    public static CohortBuilder builder() {
        return new CohortBuilder();
    }

    /**
     * A problem straight from arrays, for many pairs. The arrays are not copied: they belong to the problem from now on.
     *
     * @param wanted how many partners each mentee wants
     * @param unfilledPrice by mentee, what each unfilled place costs
     * @param capacity by mentor, how many mentees they take
     * @param firstPair by mentee, the index of their first pair; one more entry closes the last mentee's
     * @param mentor by pair, ascending within a mentee
     * @param score by pair
     * @throws InvalidCohort with a code of {@link CohortCheck}
     */
    public static CohortProblem ofArrays(
            int[] wanted, long[] unfilledPrice, int[] capacity, int[] firstPair, int[] mentor, int[] score) {
        return CohortCheck.checked(new CohortProblem(
                wanted, unfilledPrice, capacity, firstPair, mentor, Scores.of(score), Areas.NONE, new BitSet()));
    }

    /**
     * The same people and pairs, with an area for each slot. The arrays are not copied.
     *
     * @param firstSlot by mentee, the index of their first slot; one more entry closes the last mentee's. A mentee has
     *     as many slots as they want partners
     * @param areaOfSlot by slot, 0 to 63 or {@link #ANY}
     * @param areasOfMentor by mentor, the set of areas, bit {@code a} for area {@code a}
     * @throws InvalidCohort with a code of {@link CohortCheck}
     */
    public CohortProblem withCoverage(int[] firstSlot, int[] areaOfSlot, long[] areasOfMentor) {
        return CohortCheck.checked(new CohortProblem(
                wanted,
                unfilledPrice,
                capacity,
                firstPair,
                mentor,
                scores,
                Areas.of(firstSlot, areaOfSlot, areasOfMentor),
                exempt));
    }

    /** The same, with these mentees left out where a minimum is sought or kept: they have somebody from elsewhere. */
    public CohortProblem withoutFloorFor(BitSet mentees) {
        return new CohortProblem(
                wanted, unfilledPrice, capacity, firstPair, mentor, scores, areas, (BitSet) mentees.clone());
    }

    /** How many mentees there are. */
    public int mentees() {
        return wanted.length;
    }

    /** How many mentors there are. */
    public int mentors() {
        return capacity.length;
    }

    /** How many candidate pairs there are. */
    public int pairs() {
        return mentor.length;
    }

    /** The mentee's first pair; for {@code mentees()}, the number of pairs. */
    public int firstPair(int mentee) {
        return firstPair[mentee];
    }

    /** The mentee of the pair, found in logarithmic time. */
    public int menteeOf(int pair) {
        int from = 0;
        int to = wanted.length;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (firstPair[middle] <= pair) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The mentor of the pair. */
    public int mentor(int pair) {
        return mentor[pair];
    }

    /** The pair of the two, or -1 if they are no candidates for one another. */
    public int pairOf(int mentee, int withMentor) {
        int found = Arrays.binarySearch(mentor, firstPair[mentee], firstPair[mentee + 1], withMentor);
        return Math.max(found, -1);
    }

    /** How well the pair fits, in millionths. */
    public long score(int pair) {
        return scores.of(pair);
    }

    /** How many different partners the mentee wants. */
    public int wanted(int mentee) {
        return wanted[mentee];
    }

    /** How many mentees the mentor takes at most. */
    public int capacity(int ofMentor) {
        return capacity[ofMentor];
    }

    /** What each of the mentee's unfilled places costs, in millionths; negative where staying free is welcome. */
    public long unfilledPrice(int mentee) {
        return unfilledPrice[mentee];
    }

    /** Whether no minimum is meant for the mentee, whatever they want and can have. */
    public boolean isExempt(int mentee) {
        return exempt.get(mentee);
    }

    /** Whether slots ask for areas. */
    public boolean hasCoverage() {
        return areas.asked();
    }

    /** How many slots the mentee has: as many as they want partners. */
    public int slots(int mentee) {
        return wanted[mentee];
    }

    /** The mentee's first slot, in a problem with coverage. */
    public int firstSlot(int mentee) {
        return areas.firstSlot(mentee);
    }

    /** The area that the slot asks for, or {@link #ANY}. */
    public int areaOf(int slot) {
        return areas.ofSlot(slot);
    }

    /** The areas of the mentor as a set of bits; all of them in a problem without coverage. */
    public long areas(int ofMentor) {
        return areas.ofMentor(ofMentor);
    }

    /** What matching the pair gains over leaving the place unfilled. */
    long gain(int mentee, int pair) {
        return scores.of(pair) + unfilledPrice[mentee];
    }

    Scores scores() {
        return scores;
    }

    Areas coverage() {
        return areas;
    }

    BitSet exempt() {
        return exempt;
    }

    int[] wantedArray() {
        return wanted;
    }

    int[] firstPairArray() {
        return firstPair;
    }

    int[] mentorArray() {
        return mentor;
    }

    int[] capacityArray() {
        return capacity;
    }

    long[] unfilledPriceArray() {
        return unfilledPrice;
    }
}
