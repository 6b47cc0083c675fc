package org.facultyaffairs.matching.assignment;

/** Mentors by distance in a binary heap, whose distances may fall; emptied in constant time between searches. */
final class MentorHeap {

    private final long[] distance;
    private final int[] heap;
    private final int[] position;
    private final int[] round;
    private int size;
    private int now;

    MentorHeap(int mentors) {
        this.distance = new long[mentors];
        this.heap = new int[mentors + 1];
        this.position = new int[mentors];
        this.round = new int[mentors];
    }

    void clear() {
        size = 0;
        now++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return distance[heap[1]];
    }

    long distance(int mentor) {
        return distance[mentor];
    }

    /** Whether the mentor is new or nearer than known; then their distance is this from now on. */
    boolean improve(int mentor, long newDistance) {
        boolean known = round[mentor] == now;
        if (known && newDistance >= distance[mentor]) {
            return false;
        }
        distance[mentor] = newDistance;
        if (!known) {
            round[mentor] = now;
            position[mentor] = 0;
        }
        return true;
    }

    /** Puts an improved mentor in their place. */
    void settle(int mentor) {
        if (position[mentor] == 0) {
            position[mentor] = ++size;
        }
        rise(position[mentor], mentor);
    }

    private void rise(int from, int mentor) {
        int place = from;
        long key = distance[mentor];
        while (place > 1 && distance[heap[place >> 1]] > key) {
            put(place, heap[place >> 1]);
            place >>= 1;
        }
        put(place, mentor);
    }

    int pop() {
        int top = heap[1];
        int moving = heap[size--];
        if (size > 0) {
            sink(moving);
        }
        return top;
    }

    private void sink(int mentor) {
        long key = distance[mentor];
        int place = 1;
        while (2 * place <= size) {
            int child = 2 * place;
            if (child < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= key) {
                break;
            }
            put(place, heap[child]);
            place = child;
        }
        put(place, mentor);
    }

    private void put(int place, int mentor) {
        heap[place] = mentor;
        position[mentor] = place;
    }
}
