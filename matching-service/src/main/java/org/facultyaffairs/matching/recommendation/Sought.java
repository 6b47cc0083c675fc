package org.facultyaffairs.matching.recommendation;

/**
 * A need, made ready for packed people. Two features of an offer lie in one number {@code v = upper * 2^16 + lower},
 * where the lower one is counted from its least value and so never negative. With the weights {@code a} and {@code b},
 * {@code a * lower + b * upper = a * v + (b - a * 2^16) * (v >> 16)}, which holds although it overflows, because it is
 * counted modulo 2^32 and the end result fits. So unpacking costs one shift for two features, and no more memory.
 */
final class Sought {

    static final int SHIFT = 16;

    private final int[] wholes;
    private final int[] uppers;
    private final int start;

    Sought(Features need) {
        this.wholes = new int[Block.rows(need.size())];
        this.uppers = new int[wholes.length];
        int lowers = 0;
        for (int feature = 0; feature < need.size(); feature += 2) {
            int lower = need.at(feature);
            int upper = feature + 1 < need.size() ? need.at(feature + 1) : 0;
            wholes[feature / 2] = lower;
            uppers[feature / 2] = upper - (lower << SHIFT);
            lowers += lower;
        }
        this.start = lowers * Features.LEAST;
    }

    /** By which a number as a whole counts, by row. */
    int[] wholes() {
        return wholes;
    }

    /** By which a number's upper half counts, by row. */
    int[] uppers() {
        return uppers;
    }

    /** What every score begins with, because lower features are counted from their least value. */
    int start() {
        return start;
    }
}
