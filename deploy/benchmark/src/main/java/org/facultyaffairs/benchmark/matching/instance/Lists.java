package org.facultyaffairs.benchmark.matching.instance;

/** Everybody's list of one side end to end, best first: that of person {@code i} ends where the next begins. */
public final class Lists {

    private final int[] first;
    private final int[] listed;

    Lists(int[] first, int[] listed) {
        this.first = first;
        this.listed = listed;
    }

    /** By person, where their list begins; one more entry closes the last one's. */
    public int[] first() {
        return first;
    }

    public int[] listed() {
        return listed;
    }

    public int people() {
        return first.length - 1;
    }

    /** Where somebody stands on a list, from 0; -1 when they are not on it. */
    public int position(int person, int other) {
        for (int place = first[person]; place < first[person + 1]; place++) {
            if (listed[place] == other) {
                return place - first[person];
            }
        }
        return -1;
    }
}
