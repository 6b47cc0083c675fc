package org.facultyaffairs.matching.assignment;

import java.util.BitSet;
import java.util.List;

/**
 * A match with potentials that show it optimal, to ask what a change would cost. In a match that is not the best in total,
 * such as a fair one, an exchange is left that would gain; then one mentee of it is held, with the places that they have,
 * until the rest is optimal: of those who would lose by the exchange the one with the lowest sum, as they are whom the
 * floor protects; if none would lose, of all in it.
 */
final class HeldMatch {

    private final CohortProblem problem;
    private final Residual state;
    private final BitSet held = new BitSet();

    HeldMatch(CohortMatch match, Pulse pulse) {
        this.problem = match.problem();
        this.state = new Residual(problem);
        for (int pair = 0; pair < problem.pairs(); pair++) {
            state.weight[pair] = problem.score(pair);
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            state.potential[state.firstMentor + mentor] = -match.prices().of(mentor);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            state.unfilledWeight[mentee] = -problem.unfilledPrice(mentee);
        }
        state.become(match.pairs());
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            state.settles(mentee);
        }
        hold(pulse);
    }

    Residual state() {
        return state;
    }

    boolean isHeld(int mentee) {
        return held.get(mentee);
    }

    private void hold(Pulse pulse) {
        pulse.stage("hold", 0);
        Potentials potentials = new Potentials(state, pulse);
        List<Integer> gaining = potentials.correct();
        while (!gaining.isEmpty()) {
            int mentee = weakest(gaining);
            held.set(mentee);
            state.hold(mentee);
            gaining = potentials.correct();
        }
        pulse.stage("hold", 1);
    }

    private int weakest(List<Integer> nodes) {
        int weakest = -1;
        int weakestLoser = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) < state.firstMentor) {
                int mentee = state.needs.mentee(nodes.get(i));
                weakest = weaker(mentee, weakest);
                if (loses(nodes, i)) {
                    weakestLoser = weaker(mentee, weakestLoser);
                }
            }
        }
        return weakestLoser >= 0 ? weakestLoser : weakest;
    }

    private int weaker(int mentee, int other) {
        if (other < 0 || state.affinity(mentee) < state.affinity(other)) {
            return mentee;
        }
        return state.affinity(mentee) == state.affinity(other) ? Math.min(mentee, other) : other;
    }

    /** Whether the mentee of the need would give up more than they take up. The nodes are in reverse order. */
    private boolean loses(List<Integer> nodes, int index) {
        int before = nodes.get((index + 1) % nodes.size());
        int next = nodes.get((index + nodes.size() - 1) % nodes.size());
        int mentee = state.needs.mentee(nodes.get(index));
        return scoreWith(mentee, before) > scoreWith(mentee, next);
    }

    private long scoreWith(int mentee, int node) {
        if (node < state.firstMentor || node == state.ground) {
            return 0;
        }
        int pair = problem.pairOf(mentee, node - state.firstMentor);
        return pair < 0 ? 0 : problem.score(pair);
    }
}
