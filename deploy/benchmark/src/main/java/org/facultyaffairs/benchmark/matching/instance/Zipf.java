package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;

/** Ranks 0, 1, 2 … of which the r-th is drawn in proportion to (r + 1)<sup>-exponent</sup>. */
final class Zipf {

    private final double[] cumulative;

    Zipf(int ranks, double exponent) {
        cumulative = new double[ranks];
        double total = 0;
        for (int rank = 0; rank < ranks; rank++) {
            total += Math.pow(rank + 1, -exponent);
            cumulative[rank] = total;
        }
        for (int rank = 0; rank < ranks; rank++) {
            cumulative[rank] /= total;
        }
    }

    int rank(double uniform) {
        int found = Arrays.binarySearch(cumulative, uniform);
        return found >= 0 ? found : Math.min(cumulative.length - 1, -found - 1);
    }
}
