package org.facultyaffairs.benchmark.matching.instance;

/**
 * Draws that depend on what they are for and not on when they are asked: a seed, a row and a column give the same number
 * in [0, 1) in any order and on any machine (two rounds of SplitMix64's finaliser; Steele, Lea and Flood, OOPSLA 2014).
 */
final class Draws {

    private static final long ROW_STEP = 0x632BE59BD9B4E019L;
    private static final long COLUMN_STEP = 0x9E3779B97F4A7C15L;

    private final long seed;

    Draws(long seed) {
        this.seed = seed;
    }

    double at(long row, long column) {
        return uniform(row(row), column);
    }

    /** What is common to a row: for {@link #uniform} of many columns. */
    long row(long row) {
        return mixed(seed * ROW_STEP + row);
    }

    static double uniform(long row, long column) {
        return (mixed(row + column) >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long value) {
        long z = value + COLUMN_STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
