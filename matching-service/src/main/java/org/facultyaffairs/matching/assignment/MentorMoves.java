package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * The cheapest moves of one mentee from one mentor to another, as the match stands: for each other mentor at most one.
 * The last place, numbered after all mentors, is nowhere: moving there leaves a place unfilled or uses a mentor's free
 * place, moving from there fills an unfilled place or takes a mentor's load away.
 */
final class MentorMoves {

    private final int[] to;
    private final long[] cost;
    private final int[] given;
    private final int[] taken;
    private final int count;

    private MentorMoves(int[] to, long[] cost, int[] given, int[] taken, int count) {
        this.to = to;
        this.cost = cost;
        this.given = given;
        this.taken = taken;
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Where the move leads. */
    int to(int move) {
        return to[move];
    }

    /** What the move costs the mentee, negative where they gain. */
    long cost(int move) {
        return cost[move];
    }

    /** The pair given up, or -1 if none is. */
    int given(int move) {
        return given[move];
    }

    /** The pair taken up, or -1 if none is. */
    int taken(int move) {
        return taken[move];
    }

    /** Collects moves from one place; the first of equally cheap ones stays. */
    static final class Collector {

        private final int[] at;
        private final int[] to;
        private final long[] cost;
        private final int[] given;
        private final int[] taken;
        private int count;

        Collector(int places) {
            this.at = new int[places];
            this.to = new int[places];
            this.cost = new long[places];
            this.given = new int[places];
            this.taken = new int[places];
            Arrays.fill(at, -1);
        }

        void offer(int place, long price, int givenPair, int takenPair) {
            int move = at[place];
            if (move < 0) {
                move = count++;
                at[place] = move;
                to[move] = place;
            } else if (cost[move] <= price) {
                return;
            }
            cost[move] = price;
            given[move] = givenPair;
            taken[move] = takenPair;
        }

        MentorMoves take() {
            MentorMoves moves = new MentorMoves(
                    Arrays.copyOf(to, count),
                    Arrays.copyOf(cost, count),
                    Arrays.copyOf(given, count),
                    Arrays.copyOf(taken, count),
                    count);
            for (int move = 0; move < count; move++) {
                at[to[move]] = -1;
            }
            count = 0;
            return moves;
        }
    }
}
