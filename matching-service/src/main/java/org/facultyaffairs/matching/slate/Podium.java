package org.facultyaffairs.matching.slate;

/** The best few of all who are offered, best first; of equals, whoever was offered earlier. */
final class Podium {

    private final int[] members;
    private final long[] worths;
    private int size;

    /** Room for so many; no fewer are offered. */
    Podium(int most) {
        this.members = new int[most];
        this.worths = new long[most];
    }

    void offer(int contender, long worth) {
        if (size == worths.length && worth <= worths[size - 1]) {
            return;
        }
        int at = size < worths.length ? size++ : size - 1;
        while (at > 0 && worths[at - 1] < worth) {
            members[at] = members[at - 1];
            worths[at] = worths[at - 1];
            at--;
        }
        members[at] = contender;
        worths[at] = worth;
    }

    int[] members() {
        return members;
    }
}
