package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * The optimal match by successive shortest paths in the plain network, a node for each slot, pair and mentor (Ahuja,
 * Magnanti, Orlin: Network Flows, 9.7).
 */
final class TextbookFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final CohortProblem problem;
    private final int sink;
    private final int[] head;
    private int[] next = new int[64];
    private int[] to = new int[64];
    private int[] room = new int[64];
    private long[] cost = new long[64];
    private int arcs;
    private final int[] arcOfPair;
    private final long[] distance;
    private final int[] via;

    private TextbookFlow(CohortProblem problem) {
        this.problem = problem;
        int slots = Arrays.stream(problem.wantedArray()).sum();
        int nodes = slots + 2 * problem.pairs() + problem.mentors() + 2;
        this.sink = nodes - 1;
        this.head = new int[nodes];
        this.distance = new long[nodes];
        this.via = new int[nodes];
        this.arcOfPair = new int[problem.pairs()];
        Arrays.fill(head, -1);
    }

    static CohortMatch of(CohortProblem problem, Watch watch) {
        return new TextbookFlow(problem).solve(watch);
    }

    private CohortMatch solve(Watch watch) {
        int slots = Arrays.stream(problem.wantedArray()).sum();
        int pairNode = slots;
        int mentorNode = slots + 2 * problem.pairs();
        int slot = 0;
        int[] firstSlot = new int[problem.mentees() + 1];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            firstSlot[mentee] = slot;
            for (int s = 0; s < problem.slots(mentee); s++, slot++) {
                connect(slot, sink, 1, 0);
                for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                    if (Areas.covers(
                            problem.areas(problem.mentor(pair)), problem.areaOf(problem.firstSlot(mentee) + s))) {
                        connect(slot, pairNode + 2 * pair, 1, -problem.gain(mentee, pair));
                    }
                }
            }
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            arcOfPair[pair] = arcs;
            connect(pairNode + 2 * pair, pairNode + 2 * pair + 1, 1, 0);
            connect(pairNode + 2 * pair + 1, mentorNode + problem.mentor(pair), 1, 0);
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            connect(mentorNode + mentor, sink, problem.capacity(mentor), 0);
        }
        for (int source = 0; source < slots; source++) {
            if (watch.cancelled()) {
                throw new MatchCancelled();
            }
            watch.progress("optimal", (double) source / slots);
            augment(source);
        }
        int[] chosen = new int[problem.pairs()];
        int count = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            if (room[arcOfPair[pair]] == 0) {
                chosen[count++] = pair;
            }
        }
        return CohortMatch.of(problem, Arrays.copyOf(chosen, count), prices(mentorNode));
    }

    private void connect(int from, int target, int capacity, long costOfOne) {
        arc(from, target, capacity, costOfOne);
        arc(target, from, 0, -costOfOne);
    }

    private void arc(int from, int target, int capacity, long costOfOne) {
        if (arcs == to.length) {
            next = Arrays.copyOf(next, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            room = Arrays.copyOf(room, 2 * arcs);
            cost = Arrays.copyOf(cost, 2 * arcs);
        }
        to[arcs] = target;
        room[arcs] = capacity;
        cost[arcs] = costOfOne;
        next[arcs] = head[from];
        head[from] = arcs++;
    }

    private void augment(int source) {
        search(source);
        for (int node = sink; node != source; node = to[via[node] ^ 1]) {
            room[via[node]]--;
            room[via[node] ^ 1]++;
        }
    }

    /** Bellman and Ford with a queue: costs of either sign, no negative cycle. */
    private void search(int source) {
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        java.util.ArrayDeque<Integer> queue = new java.util.ArrayDeque<>();
        boolean[] queued = new boolean[head.length];
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            queued[node] = false;
            for (int arc = head[node]; arc >= 0; arc = next[arc]) {
                if (room[arc] > 0 && distance[node] + cost[arc] < distance[to[arc]]) {
                    distance[to[arc]] = distance[node] + cost[arc];
                    via[to[arc]] = arc;
                    if (!queued[to[arc]]) {
                        queued[to[arc]] = true;
                        queue.add(to[arc]);
                    }
                }
            }
        }
    }

    /** A mentor's price is what one more place with them would gain: the way back from the sink. */
    private Prices prices(int mentorNode) {
        search(sink);
        long[] prices = new long[problem.mentors()];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            long back = distance[mentorNode + mentor];
            prices[mentor] = back >= FAR ? 0 : Math.max(0, -back);
        }
        return Prices.of(prices);
    }
}
