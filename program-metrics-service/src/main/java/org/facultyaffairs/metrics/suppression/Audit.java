package org.facultyaffairs.metrics.suppression;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays the attacker who knows every shown count, every sum and that no count is negative. Two hidden counts in every row
 * and column are not enough to pass (see the counter-example in the tests of the R package sdcTable). Its findings hold
 * true counts' bounds: they are for tests and developers, not for readers of the table.
 */
public record Audit(List<Finding> findings) {

    /** A hidden count that says too much: it can be computed, or be narrowed to fewer than k numbers beyond one. */
    public record Finding(Cell cell, FeasibleInterval interval, boolean derivable) {}

    public Audit {
        findings = List.copyOf(findings);
    }

    public static Audit of(CountTable table, Set<Cell> hidden, Threshold threshold) {
        CountNetwork network = CountNetwork.of(table);
        Map<Cell, FeasibleInterval> intervals = intervals(table, network, hidden);
        Set<Cell> derivable =
                table.cellsAt(Equations.of(network, table.indicesOf(hidden)).derivable());
        return new Audit(intervals.entrySet().stream()
                .map(entry -> new Finding(entry.getKey(), entry.getValue(), derivable.contains(entry.getKey())))
                .filter(finding -> finding.derivable || finding.interval.width() < threshold.leastWidth())
                .toList());
    }

    /** What the attacker can say of each hidden count, in the order of the table. */
    static Map<Cell, FeasibleInterval> intervals(CountTable table, CountNetwork network, Set<Cell> hidden) {
        BitSet unknown = table.indicesOf(hidden);
        long[] prices = new long[network.size()];
        Arrays.setAll(prices, i -> unknown.get(i) ? Attack.HIDDEN : Attack.FIXED);
        Map<Cell, FeasibleInterval> intervals = new LinkedHashMap<>();
        unknown.stream().forEach(i -> intervals.put(table.cellAt(i), Attack.interval(network, prices, i)));
        return intervals;
    }

    public boolean passed() {
        return findings.isEmpty();
    }
}
