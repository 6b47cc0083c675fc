package org.facultyaffairs.matching.assignment;

/**
 * Finds the cheapest chain of moves by Dijkstra's search over reduced costs (Edmonds and Karp 1972, Tomizawa 1971):
 * either to place one more unit, which it carries out, moving the potentials of whom it has settled so that reduced
 * costs stay at or above zero; or to tell what a chain would cost, which changes nothing.
 */
final class ShortestExchange extends ResidualWalk {

    /** Nothing leads there. */
    static final long UNREACHABLE = Long.MAX_VALUE;

    private static final int NO_TARGET = -1;

    private final NodeHeap heap;
    private final long[] distance;
    private final int[] reachedIn;
    private final int[] from;
    private final int[] by;
    private final int[] settled;
    private int settledCount;
    private int round;
    private int target;
    private boolean groundEnds;
    private long nearest;
    private int end;

    ShortestExchange(Residual state, Pulse pulse) {
        super(state, pulse);
        int nodes = state.ground + 1;
        this.heap = new NodeHeap(nodes);
        this.distance = new long[nodes];
        this.reachedIn = new int[nodes];
        this.from = new int[nodes];
        this.by = new int[nodes];
        this.settled = new int[nodes];
    }

    /** Places a waiting unit of the need: at a vacancy, or with somebody who has room, or unfilled. */
    void place(int need) {
        groundEnds = true;
        carryOut(need);
        state.waiting[need]--;
    }

    /** Fills the vacancy for which that is cheapest, or finds that the place is worth nothing any more. */
    void fillVacancy() {
        groundEnds = false;
        carryOut(state.ground);
    }

    /** What the cheapest chain from one node to another costs in reduced costs; nobody moves. */
    long cost(int source, int to) {
        groundEnds = false;
        search(source, to);
        return nearest;
    }

    /** The node before this one on the chain found last. */
    int before(int node) {
        return from[node];
    }

    /** The pair taken up or given up on the way to this node on the chain found last, or -1. */
    int pairTo(int node) {
        return by[node];
    }

    private void search(int source, int to) {
        target = to;
        nearest = UNREACHABLE;
        end = -1;
        settledCount = 0;
        round++;
        reach(source, 0, -1, -1);
        while (!heap.isEmpty()) {
            int node = heap.settle();
            if (distance[node] >= nearest) {
                break;
            }
            settled[settledCount++] = node;
            expand(node, distance[node]);
        }
        heap.clear();
    }

    @Override
    void reach(int node, long at, int before, int pair) {
        if (at >= nearest || (reachedIn[node] == round && at >= distance[node])) {
            return;
        }
        reachedIn[node] = round;
        distance[node] = at;
        from[node] = before;
        by[node] = pair;
        if (isEnd(node) && before >= 0) {
            nearest = at;
            end = node;
        } else {
            heap.reach(node, at);
        }
    }

    private boolean isEnd(int node) {
        if (target != NO_TARGET) {
            return node == target;
        }
        return node == state.ground
                ? groundEnds
                : node >= state.firstMentor && state.vacancy[node - state.firstMentor] > 0;
    }

    private void carryOut(int source) {
        search(source, NO_TARGET);
        for (int i = 0; i < settledCount; i++) {
            state.potential[settled[i]] += distance[settled[i]] - nearest;
        }
        if (end != state.ground) {
            state.vacancy[end - state.firstMentor]--;
            state.vacancies--;
        }
        for (int node = end; node != source; node = from[node]) {
            move(from[node], node, by[node]);
        }
    }

    private void move(int before, int node, int pair) {
        if (pair < 0) {
            if (node < state.firstMentor) {
                state.unfilled[node]--;
            } else if (before < state.firstMentor) {
                state.unfilled[before]++;
            }
        } else if (node >= state.firstMentor) {
            state.match(pair, before);
        } else if (before >= state.firstMentor) {
            state.part(pair);
        } else {
            state.seat[pair] = before;
        }
    }
}
