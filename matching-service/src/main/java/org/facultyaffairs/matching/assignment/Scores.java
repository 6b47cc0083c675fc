package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.Nullable;

/** The scores of all pairs: four bytes each where all of them fit, eight where not. */
final class Scores {

    private final int @Nullable [] narrow;
    private final long @Nullable [] wide;

    private final long greatest;

    private Scores(int @Nullable [] narrow, long @Nullable [] wide) {
        this.narrow = narrow;
        this.wide = wide;
        this.greatest = furthestFromZero();
    }

    private long furthestFromZero() {
        if (narrow != null) {
            return furthestFromZero(narrow);
        }
        long furthest = 0;
        for (int pair = 0; pair < count(); pair++) {
            furthest = Math.max(furthest, Math.abs(of(pair)));
        }
        return furthest;
    }

    /** Hot where there are tens of millions: two plain extremes, which the processor takes several at a time. */
    private static long furthestFromZero(int[] scores) {
        int lowest = 0;
        int highest = 0;
        for (int score : scores) {
            lowest = Math.min(lowest, score);
            highest = Math.max(highest, score);
        }
        return Math.max(highest, -(long) lowest);
    }

    /** How far from 0 the furthest score lies; negative if a long cannot say it. */
    long greatest() {
        return greatest;
    }

    static Scores of(int[] scores) {
        return new Scores(scores, null);
    }

    static Scores of(long[] scores) {
        int[] narrow = new int[scores.length];
        for (int pair = 0; pair < scores.length; pair++) {
            narrow[pair] = (int) scores[pair];
            if (narrow[pair] != scores[pair]) {
                return new Scores(null, scores);
            }
        }
        return new Scores(narrow, null);
    }

    long of(int pair) {
        if (narrow != null) {
            return narrow[pair];
        }
        return wide == null ? 0 : wide[pair];
    }

    int count() {
        if (narrow != null) {
            return narrow.length;
        }
        return wide == null ? 0 : wide.length;
    }

    /** The scores as they are kept where four bytes are enough, else null. */
    int @Nullable [] narrow() {
        return narrow;
    }
}
