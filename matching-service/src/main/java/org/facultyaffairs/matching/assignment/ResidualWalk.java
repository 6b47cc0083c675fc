package org.facultyaffairs.matching.assignment;

/** Walks over the residual arcs that leave a node: the ways in which one unit of the match could still go. */
abstract class ResidualWalk {

    final Residual state;
    final Pulse pulse;
    private long looked;

    ResidualWalk(Residual state, Pulse pulse) {
        this.state = state;
        this.pulse = pulse;
    }

    /**
     * Told of an arc.
     *
     * @param node where it leads
     * @param at the distance of where it comes from, and its reduced cost
     * @param before where it comes from
     * @param pair the pair that the unit takes up or gives up, or -1
     */
    abstract void reach(int node, long at, int before, int pair);

    /** How many candidate pairs have been looked at. */
    final long looked() {
        return looked;
    }

    /** Follows all arcs that leave a node at this distance. */
    final void expand(int node, long distance) {
        long base = distance + state.potential[node];
        if (node == state.ground) {
            fromGround(base);
        } else if (node < state.firstMentor) {
            fromNeed(node, base);
        } else {
            fromMentor(node, base);
        }
    }

    private void fromNeed(int need, long base) {
        CohortProblem problem = state.problem;
        int mentee = state.needs.mentee(need);
        boolean coverage = problem.hasCoverage();
        int last = problem.firstPair(mentee + 1);
        looked += last - problem.firstPair(mentee);
        pulse.beat(last - problem.firstPair(mentee));
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

    private void fromMentor(int node, long base) {
        int mentor = node - state.firstMentor;
        pulse.beat(state.loads.of(mentor) + 1);
        for (int i = 0; i < state.loads.of(mentor); i++) {
            int pair = state.loads.pair(mentor, i);
            int need = state.seat[pair];
            reach(need, base + state.weight[pair] - state.potential[need], node, pair);
        }
        if (state.hasRoom(mentor)) {
            reach(state.ground, base - state.potential[state.ground], node, -1);
        }
    }

    private void fromGround(long base) {
        pulse.beat(state.ground);
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
}
