package org.facultyaffairs.matching.assignment;

/**
 * The candidate pairs that the search works on: for each mentee a row of edges, cheapest first. An edge is one long: a
 * bit for being held, 42 bits of cost, 21 bits of mentor, so that a plain comparison orders edges by cost, then by lower
 * mentor. The cost of an edge is what it lacks to the greatest gain there could be, plus the mentor's base price; so
 * costs are never negative, and leaving a place unfilled costs {@link #outside()}.
 */
final class Candidates {

    private static final int MENTOR_BITS = 21;
    private static final long MENTOR_MASK = (1L << MENTOR_BITS) - 1;
    private static final long HELD = Long.MIN_VALUE;
    private static final long UNHELD = Long.MAX_VALUE;

    private final CohortProblem problem;
    private final long outside;
    private final long[] base;
    private final int[] first;
    private final long[] edge;

    private Candidates(CohortProblem problem, long outside, long[] base, int[] first, long[] edge) {
        this.problem = problem;
        this.outside = outside;
        this.base = base;
        this.first = first;
        this.edge = edge;
    }

    static int mentor(long edge) {
        return (int) (edge & MENTOR_MASK);
    }

    static long cost(long edge) {
        return (edge & UNHELD) >>> MENTOR_BITS;
    }

    static boolean held(long edge) {
        return edge < 0;
    }

    static long hold(long edge) {
        return edge | HELD;
    }

    static long release(long edge) {
        return edge & UNHELD;
    }

    static long edge(long cost, int mentor) {
        return cost << MENTOR_BITS | mentor;
    }

    /** Rows put together elsewhere; see {@link CandidateScan}. */
    static Candidates of(CohortProblem problem, long outside, long[] base, int[] first, long[] edge) {
        return new Candidates(problem, outside, base, first, edge);
    }

    CohortProblem problem() {
        return problem;
    }

    /** The cost of leaving a place unfilled: no gain at all, at no price. */
    long outside() {
        return outside;
    }

    /** The prices that the costs contain. */
    long[] base() {
        return base;
    }

    /** Where each mentee's row starts; one more entry closes the last row. */
    int[] first() {
        return first;
    }

    /** All rows, one after another. */
    long[] edges() {
        return edge;
    }

    /** How many edges there are. */
    int size() {
        return first[problem.mentees()];
    }

    /** The greatest amount that all gains are multiples of; the costs must not contain prices yet. */
    long grain() {
        long grain = 0;
        for (int e = 0; e < size() && grain != 1; e++) {
            grain = Grain.common(grain, outside - cost(edge[e]));
        }
        return grain;
    }

    /** Restates the costs at other base prices and puts each row in order again; what is held stays so. */
    void reprice(long[] prices) {
        long[] change = new long[base.length];
        for (int mentor = 0; mentor < base.length; mentor++) {
            change[mentor] = (prices[mentor] - base[mentor]) << MENTOR_BITS;
            base[mentor] = prices[mentor];
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int e = first[mentee]; e < first[mentee + 1]; e++) {
                edge[e] += change[mentor(edge[e])];
            }
            sort(first[mentee], first[mentee + 1]);
        }
    }

    /** By insertion, as a row is short and nearly in order. */
    private void sort(int from, int to) {
        for (int e = from + 1; e < to; e++) {
            long moving = edge[e];
            long key = moving & UNHELD;
            int place = e;
            while (place > from && (edge[place - 1] & UNHELD) > key) {
                edge[place] = edge[place - 1];
                place--;
            }
            edge[place] = moving;
        }
    }

    /** How many partners all mentees want together, counting no more than they have candidates. */
    long wishes() {
        long wishes = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            wishes += Math.min(problem.wanted(mentee), first[mentee + 1] - first[mentee]);
        }
        return wishes;
    }

    void releaseAll() {
        for (int e = 0; e < size(); e++) {
            edge[e] &= UNHELD;
        }
    }

    /** The pairs that are held. */
    int[] heldPairs() {
        int[] pairs = new int[heldEdges()];
        int count = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int e = first[mentee]; e < first[mentee + 1]; e++) {
                if (held(edge[e])) {
                    pairs[count++] = problem.pairOf(mentee, mentor(edge[e]));
                }
            }
        }
        return pairs;
    }

    private int heldEdges() {
        int count = 0;
        for (int e = 0; e < size(); e++) {
            count += held(edge[e]) ? 1 : 0;
        }
        return count;
    }
}
