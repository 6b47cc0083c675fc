package org.facultyaffairs.matching.assignment;

/** How high the sum of one mentee's scores can be with the pairs that are still open to them, whatever others get. */
final class FloorReach {

    private final long best;
    private final long withoutLast;
    private final long last;

    private FloorReach(long best, long withoutLast, long last) {
        this.best = best;
        this.withoutLast = withoutLast;
        this.last = last;
    }

    /**
     * The reach with these scores.
     *
     * @param scores the first {@code count} are those of the open pairs, ascending
     * @param places how many pairs the mentee may still have
     */
    static FloorReach of(long[] scores, int count, int places) {
        long best = 0;
        long last = 0;
        int taken = 0;
        while (taken < Math.min(places, count) && scores[count - 1 - taken] > 0) {
            last = scores[count - 1 - taken];
            best += last;
            taken++;
        }
        boolean full = taken == places;
        return new FloorReach(best, full ? best - last : best, full ? last : 0);
    }

    /** The highest sum there is. */
    long best() {
        return best;
    }

    /** The highest sum that has the pair with this score in it. */
    long with(long score) {
        return score >= last && score > 0 ? best : withoutLast + score;
    }
}
