package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One branch of the search: from each cell so many at least and so many at most, and a linear programme that holds only
 * the contenders and rows that have mattered so far.
 */
final class Node {

    private static final double NEARLY = 1e-6;
    private static final int AT_ONCE = 64;
    private static final int NONE = -1;
    /** How often each cell is looked at for one solution, about. */
    private static final int LOOKS = 100;

    /** Fractions of a proof are counted in whole millionths, about. */
    private static final double FINE = 0x1p20;

    private final Cells cells;
    private final Demands demands;
    private final int missing;
    private final Simplex simplex;
    private final int[] zOf;
    private final int[] least;
    private final int[] most;
    private final int[][] columns;

    /** The whole question, with nobody looked at yet. */
    Node(Cells cells, Demands demands, int missing) {
        this.cells = cells;
        this.demands = demands;
        this.missing = missing;
        this.simplex = new Simplex();
        this.zOf = new int[demands.rows()];
        this.least = new int[cells.count()];
        this.most = IntStream.range(0, cells.count()).map(cells::size).toArray();
        this.columns = new int[cells.count()][0];
        for (int row = 0; row < zOf.length; row++) {
            boolean later = demands.askingRow(row) >= 0;
            zOf[row] = later ? NONE : simplex.row(demands.least(row, missing), demands.most(row));
        }
        demands.counters().stream().filter(counter -> counter.link() < 0).forEach(this::add);
    }

    private Node(Node other) {
        this.cells = other.cells;
        this.demands = other.demands;
        this.missing = other.missing;
        this.simplex = new Simplex(other.simplex);
        this.zOf = other.zOf.clone();
        this.least = other.least.clone();
        this.most = other.most.clone();
        this.columns = other.columns.clone();
    }

    /** About how much memory it takes. */
    long bytes() {
        return 16L * least.length + simplex.bytes();
    }

    /** The same with other limits for one cell. */
    Node with(int cell, int from, int to) {
        Node node = new Node(this);
        node.limit(cell, from, to);
        return node;
    }

    private void limit(int cell, int from, int to) {
        least[cell] = from;
        most[cell] = to;
        while (columns[cell].length < from) {
            add(cell);
        }
        for (int rank = 0; rank < columns[cell].length; rank++) {
            simplex.limit(columns[cell][rank], rank < from ? 1 : 0, rank < to ? 1 : 0);
        }
    }

    int least(int cell) {
        return least[cell];
    }

    int most(int cell) {
        return most[cell];
    }

    boolean solve(Effort effort) {
        effort.spend((long) LOOKS * least.length);
        return simplex.solve(effort);
    }

    /** The best prices after a solution, or after a failure those that prove it. */
    Prices prices(boolean solved) {
        long[] price = new long[zOf.length];
        for (int row = 0; row < price.length; row++) {
            if (zOf[row] != NONE) {
                double exact = solved ? simplex.price(zOf[row]) : simplex.proof(zOf[row]) * FINE;
                price[row] = Math.round(Math.max(-Prices.LARGEST, Math.min(Prices.LARGEST, exact)));
            }
        }
        for (int row = 0; row < price.length; row++) {
            if (zOf[row] == NONE) {
                price[row] = Math.max(0, -price[demands.askingRow(row)]);
            }
        }
        return new Prices(cells, demands, missing, price, solved);
    }

    long bound(Prices prices) {
        return prices.bound(least, most);
    }

    /** Takes in those who add most; says whether there were any. */
    boolean addThoseWhoAdd(Prices prices) {
        int[] adding = IntStream.range(0, columns.length)
                .filter(cell -> next(cell) < most[cell] && prices.reduced(cell, next(cell)) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(cell -> -prices.reduced(cell, next(cell))))
                .limit(AT_ONCE)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int cell : adding) {
            add(cell);
        }
        return adding.length > 0;
    }

    private int next(int cell) {
        return columns[cell].length;
    }

    private void add(int cell) {
        int rank = next(cell);
        for (int entry : demands.entries(cell)) {
            activate(entry < 0 ? ~entry : entry);
        }
        int column = simplex.column(
                zs(demands.entries(cell)),
                (double) cells.worth(cell, rank),
                rank < least[cell] ? 1 : 0,
                rank < most[cell] ? 1 : 0);
        columns[cell] = Arrays.copyOf(columns[cell], rank + 1);
        columns[cell][rank] = column;
    }

    private void activate(int row) {
        if (zOf[row] == NONE) {
            zOf[row] = simplex.row(demands.least(row, missing), demands.most(row));
            demands.counters().stream().filter(counter -> counter.link() == row).forEach(this::add);
        }
    }

    private void add(Demands.Counter counter) {
        int[] entries = counter.entries().stream().mapToInt(Integer::intValue).toArray();
        simplex.column(zs(entries), 0, 0, counter.most(missing));
    }

    private int[] zs(int[] entries) {
        return Arrays.stream(entries)
                .map(entry -> entry < 0 ? ~zOf[~entry] : zOf[entry])
                .toArray();
    }

    /** Nobody outside these limits can be in a better slate than one that is worth {@code best}. */
    void tighten(Prices prices, long bound, long best) {
        for (int cell = 0; cell < least.length; cell++) {
            int from = least[cell];
            int to = most[cell];
            while (to > from && bound + Math.min(0, prices.reduced(cell, to - 1)) <= best) {
                to--;
            }
            while (from < to && bound - Math.max(0, prices.reduced(cell, from)) <= best) {
                from++;
            }
            if (from != least[cell] || to != most[cell]) {
                limit(cell, from, to);
            }
        }
    }

    /** How many the linear programme takes from a cell, perhaps a fraction. */
    double taken(int cell) {
        return Arrays.stream(columns[cell]).mapToDouble(simplex::value).sum();
    }

    /** Whole numbers where all are nearly whole. */
    int[] counts() {
        int[] counts = new int[columns.length];
        for (int cell = 0; cell < counts.length; cell++) {
            double taken = taken(cell);
            counts[cell] = (int) Math.round(taken);
            boolean whole = Math.abs(taken - counts[cell]) < NEARLY && counts[cell] >= 0;
            if (!whole || counts[cell] > cells.size(cell)) {
                return new int[0];
            }
        }
        return counts;
    }
}
