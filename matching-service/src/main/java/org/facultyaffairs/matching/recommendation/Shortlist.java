package org.facultyaffairs.matching.recommendation;

/** The best few of all who are offered: a higher score before a lower one, and of equal ones the lower number. */
final class Shortlist {

    private final long[] heap;
    private int size;

    /** A list for so many at most, at least one. */
    Shortlist(int most) {
        this.heap = new long[most];
    }

    /** A score below this cannot come in any more. */
    int threshold() {
        return size < heap.length ? Integer.MIN_VALUE : score(heap[0]);
    }

    /** Whether somebody with this score would come in. */
    boolean takes(int number, int score) {
        return size < heap.length || key(number, score) > heap[0];
    }

    /** Lets somebody in whom the list takes, and the worst out where it is full. */
    void add(int number, int score) {
        if (size < heap.length) {
            heap[size] = key(number, score);
            up(size++);
        } else {
            heap[0] = key(number, score);
            down(0);
        }
    }

    /** Best first; the list is empty afterwards. */
    Ranking drain() {
        int[] numbers = new int[size];
        int[] scores = new int[size];
        while (size > 0) {
            long worst = heap[0];
            heap[0] = heap[--size];
            down(0);
            numbers[size] = ~(int) worst;
            scores[size] = score(worst);
        }
        return new Ranking(numbers, scores);
    }

    /** A number by which the better is the larger. */
    private static long key(int number, int score) {
        return ((long) score << Integer.SIZE) | (~number & 0xFFFF_FFFFL);
    }

    private static int score(long key) {
        return (int) (key >> Integer.SIZE);
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down(int from) {
        int at = from;
        int worst = worse(at);
        while (worst != at) {
            swap(at, worst);
            at = worst;
            worst = worse(at);
        }
    }

    /** The worst of a place and the two below it. */
    private int worse(int at) {
        int worst = at;
        for (int below = 2 * at + 1; below <= 2 * at + 2 && below < size; below++) {
            worst = heap[below] < heap[worst] ? below : worst;
        }
        return worst;
    }

    private void swap(int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }
}
