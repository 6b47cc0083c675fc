package org.facultyaffairs.matching.slate;

import java.util.Optional;

/** Looks for the best slate that misses no more than is allowed, by branching on how many come from a cell. */
final class Search {

    private static final double HALF = 0.5;

    private final SlateProblem problem;
    private final Cells cells;
    private final Demands demands;
    private final int missing;
    private long best = Long.MIN_VALUE;
    private int[] chosen = new int[0];
    private int next;
    private int left;

    /**
     * A search.
     *
     * @param missing how much may be missing
     * @param steps after so many it stops
     */
    Search(SlateProblem problem, Cells cells, Demands demands, int missing, int steps) {
        this.problem = problem;
        this.cells = cells;
        this.demands = demands;
        this.missing = missing;
        this.next = missing + 1;
        this.left = steps;
    }

    /** The best slate by place, if there is any. */
    Optional<int[]> run() {
        explore(new Node(cells, demands, missing), true);
        return best == Long.MIN_VALUE ? Optional.empty() : Optional.of(chosen);
    }

    /** Where there is none: how much has to be missing at least. */
    int next() {
        return next;
    }

    /** Whether all was looked through, so that what was found is the best, or nothing is there. */
    boolean complete() {
        return left > 0;
    }

    private void explore(Node node, boolean root) {
        while (left > 0) {
            left--;
            boolean solved = node.solve();
            Prices prices = node.prices(solved);
            long bound = node.bound(prices);
            if (solved ? bound <= best : bound < 0) {
                if (root && !solved) {
                    next = prices.missingAtLeast(bound);
                }
                return;
            }
            if (!node.addThoseWhoAdd(prices)) {
                branch(node, prices, bound, solved);
                return;
            }
        }
    }

    private void branch(Node node, Prices prices, long bound, boolean solved) {
        if (solved) {
            consider(node.counts());
            if (bound <= best) {
                return;
            }
        }
        int cell = undecided(node);
        if (solved && best > Long.MIN_VALUE) {
            node.tighten(prices, bound, best);
            cell = cell >= 0 && node.least(cell) < node.most(cell) ? cell : undecided(node);
        }
        if (cell >= 0) {
            split(node, cell);
        }
    }

    private void split(Node node, int cell) {
        double taken = Math.max(node.least(cell), Math.min(node.most(cell), node.taken(cell)));
        int below = Math.min((int) taken, node.most(cell) - 1);
        boolean moreFirst = taken - below > HALF;
        for (boolean more : new boolean[] {moreFirst, !moreFirst}) {
            explore(
                    more ? node.with(cell, below + 1, node.most(cell)) : node.with(cell, node.least(cell), below),
                    false);
        }
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

    private void consider(int[] counts) {
        int[] slate = cells.chosen(counts);
        if (slate.length == problem.size() && problem.missing(slate) <= missing) {
            long worth = 0;
            for (int contender : slate) {
                worth += problem.worth(contender);
            }
            if (worth > best) {
                best = worth;
                chosen = slate;
            }
        }
    }
}
