package org.facultyaffairs.matching.assignment;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best match in which nobody falls under the floor, and proves it, by branch and bound over a
 * {@link FloorRelaxation}. A branch fixes or forbids one pair of a mentee for whom the relaxation is not exact; what then
 * can't reach the floor any more is forbidden as well. The branches between the root and where the search stands are kept
 * on the heap, as they may be thousands. Deterministic; it stops when its effort is spent and says what bound it has
 * reached. Not for problems with coverage.
 */
final class FloorSearch {

    private final CohortProblem problem;
    private final FloorGoal goal;
    private final FloorDomain domain;
    private final FloorRelaxation relaxation;
    private final long effort;
    private final Deque<Branch> path = new ArrayDeque<>();
    private int deepest;
    private long incumbent;
    private int @Nullable [] best;

    /**
     * A search.
     *
     * @param counted by mentee, whether the floor is meant for them
     * @param prices where to begin
     * @param incumbent what a match must be worth more than to be of interest
     * @param effort how many candidate pairs may be looked at in all
     */
    FloorSearch(
            CohortProblem problem,
            FloorGoal goal,
            boolean[] counted,
            Prices prices,
            long incumbent,
            long effort,
            Pulse pulse) {
        this.problem = problem;
        this.goal = goal;
        this.domain = new FloorDomain(problem, goal.floor(), counted);
        this.relaxation = new FloorRelaxation(problem, goal, domain, prices, pulse);
        this.incumbent = incumbent;
        this.effort = effort;
    }

    /** Searches; no match that respects the floor is worth more than the answer, unless it is the incumbent. */
    long run() {
        boolean open = true;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            open &= domain.narrow(mentee);
        }
        relaxation.begin();
        return open ? explore() : Long.MIN_VALUE;
    }

    /** The pairs of the best match found, ascending; null if none is better than what was there before. */
    int @Nullable [] best() {
        return best;
    }

    /** The pairs of the relaxation as the search left it, ascending: near a good match, though some may fall. */
    int[] relaxed() {
        return relaxation.pairs();
    }

    /** How many candidate pairs have been looked at. */
    long looked() {
        return relaxation.looked();
    }

    /** How many branches lay between the root and the furthest from it. */
    int deepest() {
        return deepest;
    }

    /** A decision about a pair: first it is forbidden, then it is fixed. */
    private static final class Branch {

        private final int pair;
        private final int mentee;
        private final int mark;
        private final long bound;
        private boolean fixed;
        private long highest = Long.MIN_VALUE;

        Branch(int pair, int mentee, int mark, long bound) {
            this.pair = pair;
            this.mentee = mentee;
            this.mark = mark;
            this.bound = bound;
        }
    }

    private long explore() {
        long bound = look(goal.rounds());
        while (!path.isEmpty()) {
            int depth = path.size();
            Branch branch = path.getLast();
            bound = enter(branch);
            while (path.size() <= depth && leave(branch, bound)) {
                path.removeLast();
                depth--;
                bound = Math.min(branch.bound, branch.highest);
                if (path.isEmpty()) {
                    return bound;
                }
                branch = path.getLast();
            }
        }
        return bound;
    }

    /** Bounds what is open, and adds a branch if that is not enough. */
    private long look(int rounds) {
        long bound = ascend(rounds);
        if (bound > incumbent && somebodyFallsForGood()) {
            return Long.MIN_VALUE;
        }
        int pair = bound <= incumbent || looked() > effort ? -1 : branching();
        if (pair >= 0) {
            path.addLast(new Branch(pair, problem.menteeOf(pair), domain.mark(), bound));
            deepest = Math.max(deepest, path.size());
        }
        return bound;
    }

    private long enter(Branch branch) {
        if (branch.fixed) {
            domain.fix(branch.pair);
            relaxation.fix(branch.pair, branch.mentee);
        } else {
            domain.forbid(branch.pair);
        }
        if (!domain.narrow(branch.mentee)) {
            return Long.MIN_VALUE;
        }
        relaxation.weigh(branch.mentee);
        return look(Math.max(1, goal.rounds() / 2));
    }

    /** Takes back what was decided, after it was found to be bounded so; whether the branch is done. */
    private boolean leave(Branch branch, long bound) {
        domain.backTo(branch.mark);
        if (branch.fixed) {
            relaxation.unfix(branch.pair, branch.mentee);
        }
        relaxation.weigh(branch.mentee);
        branch.highest = Math.max(branch.highest, bound);
        boolean done = branch.fixed;
        branch.fixed = true;
        return done;
    }

    /** Improves the bound by moving the multipliers, and takes the matches on the way that respect the floor. */
    private long ascend(int rounds) {
        long lowest = Long.MAX_VALUE;
        double share = 1;
        for (int round = 0; round < rounds; round++) {
            long bound = relaxation.bound();
            share = bound < lowest ? share : share / 2;
            lowest = Math.min(lowest, bound);
            takeIfBetter();
            if (lowest <= incumbent || (round + 1 < rounds && !relaxation.step(share * (bound - incumbent)))) {
                break;
            }
        }
        return lowest;
    }

    private void takeIfBetter() {
        if (relaxation.respectsFloor()) {
            long found = goal.weight() == 0 ? Long.MAX_VALUE : relaxation.total();
            if (found > incumbent) {
                incumbent = found;
                best = relaxation.pairs();
            }
        }
    }

    /** Whether a mentee falls and nothing is open to them any more, as others have been given what they could have. */
    private boolean somebodyFallsForGood() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (relaxation.falls(mentee) && pairOf(mentee, true) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The pair to decide next: of the mentee for whom the relaxation is furthest from exact. */
    private int branching() {
        int furthest = -1;
        double most = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            double wrong = relaxation.wrong(mentee);
            if (wrong > most && pairOf(mentee, relaxation.falls(mentee)) >= 0) {
                most = wrong;
                furthest = mentee;
            }
        }
        return furthest < 0 ? -1 : pairOf(furthest, relaxation.falls(furthest));
    }

    /** Of a mentee with too little, the matched pair of the least score; of one with too much, that of the greatest. */
    private int pairOf(int mentee, boolean tooLittle) {
        int chosen = -1;
        int open = -1;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (relaxation.matched(pair)) {
                boolean lower = chosen >= 0 && problem.score(pair) < problem.score(chosen);
                chosen = chosen < 0 || lower == tooLittle ? pair : chosen;
            } else if (domain.isOpen(pair) && (open < 0 || problem.score(pair) > problem.score(open))) {
                open = pair;
            }
        }
        return chosen < 0 && domain.places(mentee) > 0 ? open : chosen;
    }
}
