package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/** Which pairs are open, fixed or forbidden in a search under a floor, with a trail to go back on. */
final class FloorDomain {

    private final CohortProblem problem;
    private final long floor;
    private final boolean[] counts;
    private final BitSet closed;
    private final BitSet fixed;
    private final long[] fixedSum;
    private final int[] places;
    private final int[] room;
    private final long[] scores;
    private int[] trail = new int[64];
    private int length;

    /** A domain in which the floor is meant for those who can have somebody in this problem. */
    FloorDomain(CohortProblem problem, long floor) {
        this(problem, floor, FloorWorth.counted(problem));
    }

    /** A domain in which the floor is meant for these mentees. */
    FloorDomain(CohortProblem problem, long floor, boolean[] counts) {
        this.problem = problem;
        this.floor = floor;
        this.counts = counts;
        this.closed = new BitSet(problem.pairs());
        this.fixed = new BitSet();
        this.fixedSum = new long[problem.mentees()];
        this.places = new int[problem.mentees()];
        this.room = problem.capacityArray().clone();
        int most = 0;
        for (int mentee = 0; mentee < counts.length; mentee++) {
            int candidates = problem.firstPair(mentee + 1) - problem.firstPair(mentee);
            places[mentee] = Math.min(problem.wanted(mentee), candidates);
            most = Math.max(most, candidates);
        }
        this.scores = new long[most];
    }

    /** Whether the floor is meant for the mentee. */
    boolean counts(int mentee) {
        return counts[mentee];
    }

    /** The mentee's floor, or 0 if it is not meant for them. */
    long floor(int mentee) {
        return counts[mentee] ? floor : 0;
    }

    /** Whether the pair may still be matched and the mentor has room for it beside their fixed pairs. */
    boolean isOpen(int pair) {
        return !closed.get(pair) && room[problem.mentor(pair)] > 0;
    }

    /** Whether the pair was neither forbidden nor fixed and the mentor takes anybody at all, whoever has the room now. */
    boolean isLeft(int pair) {
        return !closed.get(pair) && problem.capacity(problem.mentor(pair)) > 0;
    }

    /** The scores of the mentee's fixed pairs. */
    long fixedSum(int mentee) {
        return fixedSum[mentee];
    }

    /** How many pairs the mentee may have beside the fixed ones. */
    int places(int mentee) {
        return places[mentee];
    }

    /** Where the trail stands, to go {@link #backTo}. */
    int mark() {
        return length;
    }

    void forbid(int pair) {
        closed.set(pair);
        if (length == trail.length) {
            trail = Arrays.copyOf(trail, 2 * length);
        }
        trail[length++] = pair;
    }

    void fix(int pair) {
        int mentee = problem.menteeOf(pair);
        forbid(pair);
        fixed.set(pair);
        fixedSum[mentee] += problem.score(pair);
        places[mentee]--;
        room[problem.mentor(pair)]--;
    }

    void backTo(int mark) {
        while (length > mark) {
            int pair = trail[--length];
            closed.clear(pair);
            if (fixed.get(pair)) {
                fixed.clear(pair);
                int mentee = problem.menteeOf(pair);
                fixedSum[mentee] -= problem.score(pair);
                places[mentee]++;
                room[problem.mentor(pair)]++;
            }
        }
    }

    /** How high the mentee's sum can be with what is open to them. */
    FloorReach reach(int mentee) {
        return FloorReach.of(scores, sortOpenScores(mentee), places[mentee]);
    }

    /** Puts the scores of the mentee's open pairs in ascending order; the answer is how many. */
    private int sortOpenScores(int mentee) {
        int count = 0;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (isOpen(pair)) {
                scores[count++] = problem.score(pair);
            }
        }
        Arrays.sort(scores, 0, count);
        return count;
    }

    /** How many open pairs the mentee needs at least to reach the floor, if it can be reached at all. */
    int fewest(int mentee) {
        long missing = floor(mentee) - fixedSum[mentee];
        if (!counts[mentee] || missing <= 0) {
            return 0;
        }
        int count = sortOpenScores(mentee);
        int fewest = 0;
        while (missing > 0 && fewest < count) {
            missing -= scores[count - 1 - fewest++];
        }
        return fewest;
    }

    /**
     * How many of the pairs left to the mentee, of those with a lower score than {@code ample}, it takes at least to come to
     * it; more than the mentee has places if they cannot.
     */
    int fewestBelow(int mentee, long ample) {
        int count = 0;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (isLeft(pair) && problem.score(pair) < ample) {
                scores[count++] = problem.score(pair);
            }
        }
        Arrays.sort(scores, 0, count);
        long sum = 0;
        for (int fewest = 1; fewest <= Math.min(count, places[mentee]); fewest++) {
            sum += scores[count - fewest];
            if (sum >= ample) {
                return fewest;
            }
        }
        return places[mentee] + 1;
    }

    /** Forbids the mentee's pairs that no sum at or above the floor can hold; false if there is no such sum. */
    boolean narrow(int mentee) {
        if (!counts[mentee]) {
            return true;
        }
        FloorReach reach = reach(mentee);
        long needed = floor - fixedSum[mentee];
        if (reach.best() < needed) {
            return false;
        }
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (isOpen(pair) && reach.with(problem.score(pair)) < needed) {
                forbid(pair);
            }
        }
        return true;
    }

    /** These pairs and the fixed ones, ascending. */
    int[] withFixed(int[] pairs) {
        int[] all = Arrays.copyOf(pairs, pairs.length + fixed.cardinality());
        int next = pairs.length;
        for (int pair = fixed.nextSetBit(0); pair >= 0; pair = fixed.nextSetBit(pair + 1)) {
            all[next++] = pair;
        }
        Arrays.sort(all);
        return all;
    }
}
