package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * Who is matched with whom, what it is worth, and the prices that bound what any match could be worth. All amounts are
 * in millionths.
 */
public final class CohortMatch {

    private final CohortProblem problem;
    private final int[] firstPartner;
    private final int[] partners;
    private final int[] load;
    private final long affinity;
    private final long total;
    private final long bound;
    private final Prices prices;

    private CohortMatch(CohortProblem problem, int[] sortedPairs, Prices prices, long bound) {
        this.problem = problem;
        this.partners = sortedPairs;
        this.prices = prices;
        this.bound = bound;
        this.firstPartner = new int[problem.mentees() + 1];
        this.load = new int[problem.mentors()];
        long scores = 0;
        long unfilled = 0;
        int next = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            firstPartner[mentee] = next;
            while (next < partners.length && partners[next] < problem.firstPair(mentee + 1)) {
                scores += problem.score(partners[next]);
                load[problem.mentor(partners[next])]++;
                next++;
            }
            unfilled += problem.unfilledPrice(mentee) * (problem.wanted(mentee) - next + firstPartner[mentee]);
        }
        firstPartner[problem.mentees()] = next;
        this.affinity = scores;
        this.total = scores - unfilled;
    }

    /**
     * The match of these pairs, bounded by these prices: so a match that was kept is had again. The pairs are trusted to
     * fit the problem; {@link Verification} does not trust them.
     */
    public static CohortMatch of(CohortProblem problem, int[] pairs, Prices prices) {
        return of(problem, pairs, prices, DualBound.of(problem, prices));
    }

    /** The match of these pairs with a bound already worked out from these prices. */
    static CohortMatch of(CohortProblem problem, int[] pairs, Prices prices, long bound) {
        int[] sorted = pairs.clone();
        Arrays.sort(sorted);
        return new CohortMatch(problem, sorted, prices, bound);
    }

    /** The problem that this match answers. */
    public CohortProblem problem() {
        return problem;
    }

    /** What the match is worth: the scores of its pairs less the prices of the places left unfilled. */
    public long total() {
        return total;
    }

    /** The scores of the pairs alone. */
    public long affinity() {
        return affinity;
    }

    /** No match is worth more than this; see {@link DualBound}. */
    public long bound() {
        return bound;
    }

    /** How far at most this match is from the best, as a share of its worth: 0 is proven optimal. */
    public double gap() {
        return (double) (bound - total) / Math.max(1, Math.abs(total));
    }

    /** The mentee's matched pairs, ascending. */
    public int[] partners(int mentee) {
        return Arrays.copyOfRange(partners, firstPartner[mentee], firstPartner[mentee + 1]);
    }

    /** All matched pairs, ascending. */
    public int[] pairs() {
        return partners.clone();
    }

    /** Whether the pair is matched, found in logarithmic time. */
    public boolean matched(int pair) {
        return Arrays.binarySearch(partners, pair) >= 0;
    }

    /** How many of the mentee's wanted places stay unfilled. */
    public int unfilled(int mentee) {
        return problem.wanted(mentee) - (firstPartner[mentee + 1] - firstPartner[mentee]);
    }

    /** How many mentees the mentor was given. */
    public int load(int mentor) {
        return load[mentor];
    }

    /** The prices behind the bound. */
    public Prices prices() {
        return prices;
    }

    /**
     * The pair in each of the mentee's slots, -1 where unfilled; without coverage the pairs stand in ascending order.
     */
    public int[] slots(int mentee) {
        SlotFilling filling = new SlotFilling(problem);
        filling.start(mentee);
        for (int i = firstPartner[mentee]; i < firstPartner[mentee + 1]; i++) {
            filling.add(partners[i]);
        }
        int[] pairs = new int[problem.slots(mentee)];
        Arrays.setAll(pairs, filling::pairIn);
        return pairs;
    }
}
