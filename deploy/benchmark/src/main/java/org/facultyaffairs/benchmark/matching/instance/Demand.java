package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;

/** How many partners each mentee wants, and what an empty slot costs in millionths. */
final class Demand {

    private final int[] wanted;
    private final long unfilledPrice;

    Demand(int[] wanted, long unfilledPrice) {
        this.wanted = wanted;
        this.unfilledPrice = unfilledPrice;
    }

    static Demand ofEach(int mentees, int wanted, long unfilledPrice) {
        return new Demand(repeated(mentees, wanted), unfilledPrice);
    }

    static int[] repeated(int times, int value) {
        int[] values = new int[times];
        Arrays.fill(values, value);
        return values;
    }

    int[] wanted() {
        return wanted;
    }

    long unfilledPrice() {
        return unfilledPrice;
    }
}
