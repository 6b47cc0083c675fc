package org.facultyaffairs.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes potentials with which every reduced cost of a match is at or above zero, by label correcting, or finds an exchange
 * that would make the match worth more: such potentials exist exactly for optimal matches (Gallai 1958).
 */
final class Potentials extends ResidualWalk {

    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final boolean[] queued;
    private final int[] from;
    private final List<Integer> cycle = new ArrayList<>();

    Potentials(Residual state, Pulse pulse) {
        super(state, pulse);
        this.queued = new boolean[state.ground + 1];
        this.from = new int[state.ground + 1];
    }

    /** Corrects the potentials; the answer is the nodes of an exchange that would gain, empty if there is none. */
    List<Integer> correct() {
        Arrays.fill(from, -1);
        cycle.clear();
        for (int node = 0; node <= state.ground; node++) {
            queue(node);
        }
        while (!queue.isEmpty() && cycle.isEmpty()) {
            int node = queue.remove();
            queued[node] = false;
            expand(node, 0);
        }
        queue.clear();
        Arrays.fill(queued, false);
        return List.copyOf(cycle);
    }

    @Override
    void reach(int node, long at, int before, int pair) {
        if (at >= 0 || !cycle.isEmpty()) {
            return;
        }
        if (leadsFrom(node, before)) {
            close(node, before);
            return;
        }
        state.potential[node] += at;
        from[node] = before;
        queue(node);
    }

    private boolean leadsFrom(int node, int before) {
        for (int at = before; at >= 0; at = from[at]) {
            pulse.beat(1);
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private void close(int node, int before) {
        for (int at = before; at != node; at = from[at]) {
            cycle.add(at);
        }
        cycle.add(node);
    }

    private void queue(int node) {
        if (!queued[node]) {
            queued[node] = true;
            queue.add(node);
        }
    }
}
