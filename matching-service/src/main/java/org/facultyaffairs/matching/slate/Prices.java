package org.facultyaffairs.matching.slate;

import java.util.Arrays;

/**
 * What each demand costs, in whole numbers, and what follows from it for certain. Any prices whatever prove a bound
 * (weak duality), because every row is zero: so prices may come from floating point and be rounded, and the bound is
 * still exact.
 */
final class Prices {

    /** Larger prices are of no use: they prove nothing that could be counted. */
    static final double LARGEST = 0x1p52;

    private final Cells cells;
    private final Demands demands;
    private final int missing;
    private final long[] price;
    private final long[] toll;
    private final boolean worths;

    /**
     * Prices.
     *
     * @param missing how much may be missing
     * @param price of each row
     * @param worths whether contenders count by their worth, or not at all, as in a proof that there is no solution
     */
    Prices(Cells cells, Demands demands, int missing, long[] price, boolean worths) {
        this.cells = cells;
        this.demands = demands;
        this.missing = missing;
        this.price = price;
        this.worths = worths;
        this.toll = new long[cells.count()];
        Arrays.setAll(toll, cell -> sum(demands.entries(cell)));
    }

    private long sum(int[] entries) {
        long sum = 0;
        for (int entry : entries) {
            sum += entry < 0 ? -price[~entry] : price[entry];
        }
        return sum;
    }

    /** What a contender adds beyond what they cost. */
    long reduced(int cell, int rank) {
        return (worths ? cells.worth(cell, rank) : 0) - toll[cell];
    }

    /**
     * No slate with so many of each cell is worth more; where worths do not count, below 0 means that there is none. The
     * largest number, which proves nothing, where it cannot be counted.
     */
    long bound(int[] least, int[] most) {
        try {
            long bound = fixed();
            for (int cell = 0; cell < least.length; cell++) {
                bound = Math.addExact(bound, best(cell, least[cell], most[cell]));
            }
            return bound;
        } catch (ArithmeticException tooLarge) {
            return Long.MAX_VALUE;
        }
    }

    /** What so many of a cell add at best. */
    private long best(int cell, int least, int most) {
        long best = 0;
        for (int rank = 0; rank < most; rank++) {
            long reduced = reduced(cell, rank);
            if (rank >= least && reduced <= 0) {
                break;
            }
            best = Math.addExact(best, reduced);
        }
        return best;
    }

    /** What counters and limits add at best. */
    private long fixed() {
        long fixed = 0;
        for (Demands.Counter counter : demands.counters()) {
            fixed = Math.addExact(fixed, Math.multiplyExact(gain(counter), (long) counter.most(missing)));
        }
        for (int row = 0; row < price.length; row++) {
            long atLeast = Math.multiplyExact(-price[row], (long) demands.least(row, missing));
            long atMost = Math.multiplyExact(-price[row], (long) demands.most(row));
            fixed = Math.addExact(fixed, Math.max(atLeast, atMost));
        }
        return fixed;
    }

    private long gain(Demands.Counter counter) {
        int[] entries = counter.entries().stream().mapToInt(Integer::intValue).toArray();
        return Math.max(0, -sum(entries));
    }

    /** By the same prices, how much would have to be missing at least for there to be a solution. */
    int missingAtLeast(long bound) {
        long perOne = Math.max(0, price[Demands.MISSING]);
        for (Demands.Counter counter : demands.counters()) {
            if (counter.link() < 0) {
                perOne += gain(counter);
            }
        }
        return perOne == 0 ? missing + 1 : (int) (missing + Math.max(1, Math.floorDiv(-bound + perOne - 1, perOne)));
    }
}
