package org.facultyaffairs.metrics.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every table of non-negative counts that agrees with what is shown, found by trying them all: the slow truth to hold the
 * rules against. The grand total must be shown, it bounds the search.
 */
final class ConsistentTables {

    private final CountTable table;
    private final Set<Cell> hidden;
    private final List<Cell> interior;
    private final long enough;
    private final long[][] trial;
    private final Map<Cell, FeasibleInterval> seen = new HashMap<>();

    private ConsistentTables(CountTable table, Set<Cell> hidden, long enough) {
        this.table = table;
        this.hidden = hidden;
        this.interior = table.interior().toList();
        this.enough = enough;
        this.trial = new long[table.rows().size() + 1][table.columns().size() + 1];
    }

    /** Per hidden cell, the lowest and the highest count among all consistent tables. */
    static Map<Cell, FeasibleInterval> intervals(CountTable table, Set<Cell> hidden) {
        return intervals(table, hidden, FeasibleInterval.UNBOUNDED);
    }

    /** The same, but ends the search once every hidden cell was seen to vary by {@code enough}. */
    static Map<Cell, FeasibleInterval> intervals(CountTable table, Set<Cell> hidden, long enough) {
        if (hidden.contains(table.grandTotal())) {
            throw new IllegalArgumentException("Without a grand total the tables are without number.");
        }
        ConsistentTables search = new ConsistentTables(table, hidden, enough);
        search.place(0);
        return search.seen;
    }

    private boolean done() {
        return seen.size() == hidden.size() && seen.values().stream().allMatch(interval -> interval.width() >= enough);
    }

    private void place(int index) {
        if (index == interior.size()) {
            if (agrees(table.grandTotal())) {
                table.cells().filter(hidden::contains).forEach(this::see);
            }
            return;
        }
        Cell cell = interior.get(index);
        long most = table.total() - at(table.grandTotal());
        long from = hidden.contains(cell) ? 0 : table.count(cell);
        long to = hidden.contains(cell) ? most : Math.min(most, table.count(cell));
        for (long count = from; count <= to && !done(); count++) {
            add(cell, count);
            if (possible(cell)) {
                place(index + 1);
            }
            add(cell, -count);
        }
    }

    private void add(Cell cell, long count) {
        trial[cell.row()][cell.column()] += count;
        trial[cell.row()][table.columns().size()] += count;
        trial[table.rows().size()][cell.column()] += count;
        trial[table.rows().size()][table.columns().size()] += count;
    }

    private boolean possible(Cell cell) {
        boolean lastOfRow = cell.column() == table.columns().size() - 1;
        boolean lastOfColumn = cell.row() == table.rows().size() - 1;
        return (!lastOfRow || agrees(table.rowTotal(cell.row())))
                && (!lastOfColumn || agrees(table.columnTotal(cell.column())));
    }

    private boolean agrees(Cell cell) {
        return hidden.contains(cell) || at(cell) == table.count(cell);
    }

    private long at(Cell cell) {
        return trial[cell.row()][cell.column()];
    }

    private void see(Cell cell) {
        FeasibleInterval so = Objects.requireNonNullElse(seen.get(cell), new FeasibleInterval(at(cell), at(cell)));
        seen.put(cell, new FeasibleInterval(Math.min(so.low(), at(cell)), Math.max(so.high(), at(cell))));
    }
}
