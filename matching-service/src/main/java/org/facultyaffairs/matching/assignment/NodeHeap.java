package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/** The nodes that a search has reached but not settled, nearest first; of equally near ones the lower number first. */
final class NodeHeap {

    private final int[] place;
    private final int[] nodes;
    private final long[] distance;
    private int size;

    NodeHeap(int nodes) {
        this.place = new int[nodes];
        this.nodes = new int[nodes];
        this.distance = new long[nodes];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts the node in, or brings it nearer. */
    void reach(int node, long at) {
        distance[node] = at;
        if (place[node] < 0) {
            place[node] = size++;
        }
        rise(node, place[node]);
    }

    /** Takes the nearest node out. */
    int settle() {
        int nearest = nodes[0];
        place[nearest] = -1;
        int last = nodes[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    void clear() {
        while (size > 0) {
            place[nodes[--size]] = -1;
        }
    }

    private boolean before(int node, int other) {
        return distance[node] < distance[other] || (distance[node] == distance[other] && node < other);
    }

    private void rise(int node, int from) {
        int at = from;
        while (at > 0) {
            int above = nodes[(at - 1) >> 1];
            if (!before(node, above)) {
                break;
            }
            put(above, at);
            at = (at - 1) >> 1;
        }
        put(node, at);
    }

    private void sink(int node) {
        int at = 0;
        while (2 * at + 1 < size) {
            int below = 2 * at + 1;
            if (below + 1 < size && before(nodes[below + 1], nodes[below])) {
                below++;
            }
            if (!before(nodes[below], node)) {
                break;
            }
            put(nodes[below], at);
            at = below;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        nodes[at] = node;
        place[node] = at;
    }
}
