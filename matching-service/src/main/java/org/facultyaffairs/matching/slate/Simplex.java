package org.facultyaffairs.matching.slate;

import java.util.Arrays;

/**
 * Maximises over columns between limits with rows {@code A x + z = 0}, by the dual simplex method with long steps on a
 * dense tableau. Every column has limits on both sides, so any start is dual feasible; columns, rows and other limits
 * may come at any time. Counts in floating point: what it says is a proposal that {@link Prices} proves.
 */
final class Simplex {

    private static final double TINY = 1e-9;
    private static final double FEASIBLE = 1e-7;

    private double[][] tableau = new double[0][];
    private int[] basis = new int[0];
    private double[] basic = new double[0];
    private double[] least = new double[32];
    private double[] most = new double[32];
    private double[] reduced = new double[32];
    private boolean[] atMost = new boolean[32];
    private boolean[] inBasis = new boolean[32];
    private int columns;
    private int failed = -1;

    Simplex() {}

    /** A copy that goes its own way. */
    Simplex(Simplex other) {
        tableau = Arrays.stream(other.tableau).map(double[]::clone).toArray(double[][]::new);
        basis = other.basis.clone();
        basic = other.basic.clone();
        least = other.least.clone();
        most = other.most.clone();
        reduced = other.reduced.clone();
        atMost = other.atMost.clone();
        inBasis = other.inBasis.clone();
        columns = other.columns;
    }

    /** About how much memory it takes. */
    long bytes() {
        return 8L * least.length * (basis.length + 4);
    }

    /** A new row; returns the column of its {@code z}. */
    int row(double from, double to) {
        int column = column(from, to);
        int row = basis.length;
        basis = Arrays.copyOf(basis, row + 1);
        basic = Arrays.copyOf(basic, row + 1);
        tableau = Arrays.copyOf(tableau, row + 1);
        tableau[row] = new double[least.length];
        tableau[row][column] = 1;
        basis[row] = column;
        inBasis[column] = true;
        return column;
    }

    /**
     * A new column; returns its number.
     *
     * @param plus the columns of the {@code z} of the rows in which it counts; complemented where negatively
     */
    int column(int[] plus, double worth, double from, double to) {
        int column = column(from, to);
        reduced[column] = worth;
        for (int signed : plus) {
            int of = signed < 0 ? ~signed : signed;
            double sign = signed < 0 ? -1 : 1;
            reduced[column] += sign * reduced[of];
            for (double[] row : tableau) {
                row[column] += sign * row[of];
            }
        }
        atMost[column] = reduced[column] > 0;
        move(column, value(column));
        return column;
    }

    private int column(double from, double to) {
        if (columns == least.length) {
            grow(2 * columns);
        }
        least[columns] = from;
        most[columns] = to;
        return columns++;
    }

    private void grow(int room) {
        least = Arrays.copyOf(least, room);
        most = Arrays.copyOf(most, room);
        reduced = Arrays.copyOf(reduced, room);
        atMost = Arrays.copyOf(atMost, room);
        inBasis = Arrays.copyOf(inBasis, room);
        for (int row = 0; row < tableau.length; row++) {
            tableau[row] = Arrays.copyOf(tableau[row], room);
        }
    }

    /** Other limits for a column. */
    void limit(int column, double from, double to) {
        double before = inBasis[column] ? 0 : value(column);
        least[column] = from;
        most[column] = to;
        if (!inBasis[column]) {
            move(column, value(column) - before);
        }
    }

    /** The value of a column. */
    double value(int column) {
        if (inBasis[column]) {
            for (int row = 0; row < basis.length; row++) {
                if (basis[row] == column) {
                    return basic[row];
                }
            }
        }
        return atMost[column] ? most[column] : least[column];
    }

    /** The price of the row with this {@code z}. */
    double price(int z) {
        return -reduced[z];
    }

    /** After a failure, how much the row with this {@code z} counts in the combination that cannot be. */
    double proof(int z) {
        double value = tableau[failed][z];
        return basic[failed] < least[basis[failed]] ? value : -value;
    }

    /**
     * Whether there is a solution. Gives up after very many steps, or where the effort is spent; what is proved from its
     * prices holds all the same.
     */
    boolean solve(Effort effort) {
        failed = -1;
        for (int steps = 50 + 10 * (columns + basis.length); steps > 0 && !effort.isSpent(); steps--) {
            effort.spend((long) columns * (basis.length + 1));
            int row = worst();
            if (row < 0) {
                return true;
            }
            int enters = entering(row);
            if (enters < 0) {
                failed = row;
                restore();
                return false;
            }
            pivot(row, enters);
        }
        return true;
    }

    /** After a failure, columns that went to their other limit in vain go back to where their worth puts them. */
    private void restore() {
        for (int column = 0; column < columns; column++) {
            boolean wrong = atMost[column] ? reduced[column] < 0 : reduced[column] > 0;
            if (wrong && !inBasis[column]) {
                double before = value(column);
                atMost[column] = !atMost[column];
                move(column, value(column) - before);
            }
        }
    }

    private int worst() {
        int worst = -1;
        double most = FEASIBLE;
        for (int row = 0; row < basis.length; row++) {
            double off = Math.max(least[basis[row]] - basic[row], basic[row] - this.most[basis[row]]);
            if (off > most) {
                most = off;
                worst = row;
            }
        }
        return worst;
    }

    /** The column that enters; those whose whole way is not enough go to their other limit. */
    private int entering(int row) {
        boolean below = basic[row] < least[basis[row]];
        double off = below ? least[basis[row]] - basic[row] : basic[row] - most[basis[row]];
        while (true) {
            int column = nearest(row, below);
            if (column < 0) {
                return -1;
            }
            double way = Math.abs(tableau[row][column]) * (most[column] - least[column]);
            if (way >= off - TINY) {
                return column;
            }
            off -= way;
            double before = value(column);
            atMost[column] = !atMost[column];
            move(column, value(column) - before);
        }
    }

    private int nearest(int row, boolean below) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        double sign = below ? 1 : -1;
        for (int column = 0; column < columns; column++) {
            double rate = sign * tableau[row][column];
            boolean helps = atMost[column] ? rate > TINY : rate < -TINY;
            if (helps && !inBasis[column] && most[column] > this.least[column]) {
                double ratio = Math.abs(reduced[column] / rate);
                boolean steadier = ratio == least && Math.abs(rate) > Math.abs(tableau[row][nearest]);
                if (ratio < least || steadier) {
                    least = ratio;
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private void move(int column, double by) {
        if (by != 0) {
            for (int row = 0; row < basis.length; row++) {
                basic[row] -= tableau[row][column] * by;
            }
        }
    }

    private void pivot(int row, int enters) {
        int leaves = basis[row];
        boolean below = basic[row] < least[leaves];
        double limit = below ? least[leaves] : most[leaves];
        double by = (basic[row] - limit) / tableau[row][enters];
        double value = value(enters) + by;
        move(enters, by);
        double[] own = tableau[row];
        scale(own, 1 / own[enters]);
        subtract(reduced, own, reduced[enters]);
        for (int other = 0; other < basis.length; other++) {
            if (other != row && tableau[other][enters] != 0) {
                subtract(tableau[other], own, tableau[other][enters]);
            }
        }
        reduced[enters] = 0;
        basis[row] = enters;
        basic[row] = value;
        inBasis[enters] = true;
        inBasis[leaves] = false;
        atMost[leaves] = !below;
    }

    private void scale(double[] row, double by) {
        for (int column = 0; column < columns; column++) {
            row[column] *= by;
        }
    }

    private void subtract(double[] from, double[] row, double times) {
        for (int column = 0; column < columns; column++) {
            from[column] -= times * row[column];
        }
    }
}
