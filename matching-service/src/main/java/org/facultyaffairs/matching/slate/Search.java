package org.facultyaffairs.matching.slate;

import java.util.Optional;

/** Looks for the best slate that misses no more than is allowed, by branching on how many come from a cell. */
final class Search {

    private static final double HALF = 0.5;
    /** Branches on the way to one take no more memory than this; what lies beyond is left, as where effort is spent. */
    private static final long MOST_HELD = 64L << 20;

    private final SlateProblem problem;
    private final Cells cells;
    private final Demands demands;
    private final int missing;
    private final Effort effort;
    private long best = Long.MIN_VALUE;
    private long open = Long.MIN_VALUE;
    private int[] chosen = new int[0];
    private long held;
    private int next;

    /**
     * A search.
     *
     * @param missing how much may be missing
     * @param effort where it is spent, the search stops
     */
    Search(SlateProblem problem, Cells cells, Demands demands, int missing, Effort effort) {
        this.problem = problem;
        this.cells = cells;
        this.demands = demands;
        this.missing = missing;
        this.effort = effort;
        this.next = missing + 1;
    }

    /** Takes a slate that is known, if it misses no more than is allowed. */
    void consider(int[] slate) {
        if (slate.length == problem.size() && problem.missing(slate) <= missing) {
            long worth = problem.worth(slate);
            if (worth > best) {
                best = worth;
                chosen = slate;
            }
        }
    }

    /** The best slate by place, if there is any. */
    Optional<int[]> run() {
        explore(new Node(cells, demands, missing), true, Long.MAX_VALUE);
        return best == Long.MIN_VALUE ? Optional.empty() : Optional.of(chosen);
    }

    /** Where there is none: how much has to be missing at least. */
    int next() {
        return next;
    }

    /** Whether all was looked through, so that what was found is the best, or nothing is there. */
    boolean complete() {
        return open == Long.MIN_VALUE;
    }

    /** No slate is worth more, neither of those looked at nor of those left. */
    long bound() {
        return Math.max(best, open);
    }

    private void explore(Node node, boolean root, long above) {
        long ceiling = above;
        while (!effort.isSpent() && held < MOST_HELD) {
            effort.tell();
            boolean solved = node.solve(effort);
            Prices prices = node.prices(solved);
            long bound = node.bound(prices);
            if (solved ? bound <= best : bound < 0) {
                if (root && !solved) {
                    next = prices.missingAtLeast(bound);
                }
                return;
            }
            ceiling = solved ? Math.min(ceiling, bound) : ceiling;
            if (!effort.isSpent() && !node.addThoseWhoAdd(prices)) {
                branch(node, prices, ceiling, solved);
                return;
            }
        }
        open = Math.max(open, ceiling);
    }

    private void branch(Node node, Prices prices, long ceiling, boolean solved) {
        if (solved) {
            consider(cells.chosen(node.counts()));
            if (ceiling <= best) {
                return;
            }
        }
        int cell = undecided(node);
        if (solved && best > Long.MIN_VALUE) {
            node.tighten(prices, node.bound(prices), best);
            cell = cell >= 0 && node.least(cell) < node.most(cell) ? cell : undecided(node);
        }
        if (cell >= 0) {
            split(node, cell, ceiling);
        }
    }

    private void split(Node node, int cell, long ceiling) {
        double taken = Math.max(node.least(cell), Math.min(node.most(cell), node.taken(cell)));
        int below = Math.min((int) taken, node.most(cell) - 1);
        boolean moreFirst = taken - below > HALF;
        held += node.bytes();
        for (boolean more : new boolean[] {moreFirst, !moreFirst}) {
            explore(
                    more ? node.with(cell, below + 1, node.most(cell)) : node.with(cell, node.least(cell), below),
                    false,
                    ceiling);
        }
        held -= node.bytes();
    }

    /** The cell of which the fraction taken is nearest to one half; else any that is not decided; else -1. */
    private int undecided(Node node) {
        int undecided = -1;
        double most = -1;
        for (int cell = 0; cell < cells.count(); cell++) {
            double taken = node.taken(cell);
            double fraction = Math.abs(taken - Math.rint(taken));
            if (node.least(cell) < node.most(cell) && fraction > most) {
                most = fraction;
                undecided = cell;
            }
        }
        return undecided;
    }
}
