package org.facultyaffairs.metrics.suppression;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The sums of a network as linear equations in its hidden counts, solved exactly. A hidden count has the same value in
 * every solution if and only if the reduced echelon form has a row that holds it alone. Knows nothing of flows and
 * nothing of non-negativity: an independent second look.
 */
final class Equations {

    private final int[] unknowns;
    private final BigInteger[][] coefficients;

    private Equations(int[] unknowns, BigInteger[][] coefficients) {
        this.unknowns = unknowns;
        this.coefficients = coefficients;
    }

    static Equations of(CountNetwork network, BitSet hidden) {
        int[] unknowns = hidden.stream().toArray();
        BigInteger[][] coefficients = new BigInteger[network.nodes()][unknowns.length];
        for (BigInteger[] row : coefficients) {
            Arrays.fill(row, ZERO);
        }
        for (int i = 0; i < unknowns.length; i++) {
            CountNetwork.Arc arc = network.arc(unknowns[i]);
            coefficients[arc.to()][i] = ONE;
            coefficients[arc.from()][i] = ONE.negate();
        }
        return new Equations(unknowns, coefficients);
    }

    /** The hidden counts that follow from what is shown by addition and subtraction alone. */
    BitSet derivable() {
        reduce();
        BitSet derivable = new BitSet();
        for (BigInteger[] row : coefficients) {
            int first = next(row, 0);
            if (first < row.length && next(row, first + 1) == row.length) {
                derivable.set(unknowns[first]);
            }
        }
        return derivable;
    }

    private void reduce() {
        int pivotRow = 0;
        for (int column = 0; column < unknowns.length && pivotRow < coefficients.length; column++) {
            int found = pivotRow;
            while (found < coefficients.length && coefficients[found][column].signum() == 0) {
                found++;
            }
            if (found < coefficients.length) {
                swap(pivotRow, found);
                clear(column, pivotRow);
                pivotRow++;
            }
        }
    }

    private void swap(int one, int other) {
        BigInteger[] row = coefficients[one];
        coefficients[one] = coefficients[other];
        coefficients[other] = row;
    }

    private void clear(int column, int pivotRow) {
        BigInteger[] pivot = coefficients[pivotRow];
        for (int r = 0; r < coefficients.length; r++) {
            BigInteger[] row = coefficients[r];
            BigInteger factor = row[column];
            if (r != pivotRow && factor.signum() != 0) {
                BigInteger divisor = ZERO;
                for (int c = 0; c < row.length; c++) {
                    row[c] = row[c].multiply(pivot[column]).subtract(pivot[c].multiply(factor));
                    divisor = divisor.gcd(row[c]);
                }
                divide(row, divisor);
            }
        }
    }

    private static void divide(BigInteger[] row, BigInteger divisor) {
        if (divisor.compareTo(ONE) > 0) {
            Arrays.setAll(row, c -> row[c].divide(divisor));
        }
    }

    private static int next(BigInteger[] row, int from) {
        int column = from;
        while (column < row.length && row[column].signum() == 0) {
            column++;
        }
        return column;
    }
}
