package org.facultyaffairs.matching.assignment;

/**
 * Finds the cheapest chain of moves that places one more unit, by Dijkstra's search over reduced costs (Edmonds and Karp
 * 1972, Tomizawa 1971), carries it out, and moves the potentials of whom it has settled so that reduced costs stay at or
 * above zero.
 */
final class ShortestExchange {

    private final Residual state;
    private final NodeHeap heap;
    private final long[] distance;
    private final int[] reachedIn;
    private final int[] from;
    private final int[] by;
    private final int[] settled;
    private int settledCount;
    private int round;
    private boolean groundEnds;
    private long nearest;
    private int end;
    private long looked;

    ShortestExchange(Residual state) {
        int nodes = state.ground + 1;
        this.state = state;
        this.heap = new NodeHeap(nodes);
        this.distance = new long[nodes];
        this.reachedIn = new int[nodes];
        this.from = new int[nodes];
        this.by = new int[nodes];
        this.settled = new int[nodes];
    }

    /** Places a waiting unit of the need: at a vacancy, or with somebody who has room, or unfilled. */
    void place(int need) {
        run(need, true);
        state.waiting[need]--;
    }

    /** Fills the vacancy for which that is cheapest, or finds that the place is worth nothing any more. */
    void fillVacancy() {
        run(state.ground, false);
    }

    /** How many candidate pairs have been looked at. */
    long looked() {
        return looked;
    }

    private void run(int source, boolean endsAtGround) {
        groundEnds = endsAtGround;
        nearest = Long.MAX_VALUE;
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
            expand(node);
        }
        heap.clear();
        for (int i = 0; i < settledCount; i++) {
            state.potential[settled[i]] += distance[settled[i]] - nearest;
        }
        carryOut(source);
    }

    private void expand(int node) {
        if (node == state.ground) {
            fromGround();
        } else if (node < state.firstMentor) {
            fromNeed(node);
        } else {
            fromMentor(node);
        }
    }

    private void fromNeed(int need) {
        CohortProblem problem = state.problem;
        int mentee = state.needs.mentee(need);
        long base = distance[need] + state.potential[need];
        boolean coverage = problem.hasCoverage();
        int last = problem.firstPair(mentee + 1);
        looked += last - problem.firstPair(mentee);
        for (int pair = problem.firstPair(mentee); pair < last; pair++) {
            long weight = state.weight[pair];
            if (weight == Residual.FORBIDDEN || (coverage && !state.fits(pair, need))) {
                continue;
            }
            if (state.seat[pair] < 0) {
                int mentor = state.firstMentor + problem.mentor(pair);
                reach(mentor, base - weight - state.potential[mentor], need, pair);
            } else if (state.seat[pair] != need) {
                reach(state.seat[pair], base - state.potential[state.seat[pair]], need, pair);
            }
        }
        reach(state.ground, base - state.unfilledWeight[mentee] - state.potential[state.ground], need, -1);
    }

    private void fromMentor(int node) {
        int mentor = node - state.firstMentor;
        long base = distance[node] + state.potential[node];
        for (int i = 0; i < state.loads.of(mentor); i++) {
            int pair = state.loads.pair(mentor, i);
            int need = state.seat[pair];
            reach(need, base + state.weight[pair] - state.potential[need], node, pair);
        }
        if (state.hasRoom(mentor)) {
            reach(state.ground, base - state.potential[state.ground], node, -1);
        }
    }

    private void fromGround() {
        long base = distance[state.ground] + state.potential[state.ground];
        for (int mentor = 0; mentor < state.capacity.length; mentor++) {
            if (state.loads.of(mentor) + state.vacancy[mentor] > 0) {
                int node = state.firstMentor + mentor;
                reach(node, base - state.potential[node], state.ground, -1);
            }
        }
        for (int need = 0; need < state.firstMentor; need++) {
            if (state.unfilled[need] > 0) {
                long price = state.unfilledWeight[state.needs.mentee(need)];
                reach(need, base + price - state.potential[need], state.ground, -1);
            }
        }
    }

    private void reach(int node, long at, int before, int pair) {
        if (at >= nearest || (reachedIn[node] == round && at >= distance[node])) {
            return;
        }
        reachedIn[node] = round;
        distance[node] = at;
        from[node] = before;
        by[node] = pair;
        if (isEnd(node)) {
            nearest = at;
            end = node;
        } else {
            heap.reach(node, at);
        }
    }

    private boolean isEnd(int node) {
        return node == state.ground
                ? groundEnds
                : node >= state.firstMentor && state.vacancy[node - state.firstMentor] > 0;
    }

    private void carryOut(int source) {
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
