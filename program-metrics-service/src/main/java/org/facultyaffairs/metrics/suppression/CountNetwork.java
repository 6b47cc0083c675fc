package org.facultyaffairs.metrics.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as a circulation: every count is an arc, every sum a node out of which flows what flows into it. For a table
 * with margins: grand total → row total → cell → column total → grand total. The matrix of such sums is totally
 * unimodular, so bounds found by pushing flow are exact in whole people (Cox 1980, JASA 75:377; Kelly, Golden and Assad
 * 1992, Networks 22:397).
 */
final class CountNetwork {

    /** A count that leaves one sum and enters another. */
    record Arc(int from, int to, long count) {}

    private final List<Arc> arcs;
    private final List<List<Integer>> touching;

    private CountNetwork(int nodes, List<Arc> arcs) {
        this.arcs = List.copyOf(arcs);
        this.touching = IntStream.range(0, nodes)
                .<List<Integer>>mapToObj(node -> new ArrayList<>())
                .toList();
        for (int arc = 0; arc < arcs.size(); arc++) {
            touching.get(arcs.get(arc).from()).add(arc);
            touching.get(arcs.get(arc).to()).add(arc);
        }
    }

    /** Interior and margins; arcs in the order of {@link CountTable#cells()}. */
    static CountNetwork of(CountTable table) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        int splitIntoRows = rows + columns;
        int joinedFromColumns = splitIntoRows + 1;
        List<Arc> arcs = table.cells()
                .map(cell -> {
                    int rowSum = cell.row() < rows ? cell.row() : joinedFromColumns;
                    int columnSum = cell.column() < columns ? rows + cell.column() : splitIntoRows;
                    boolean rowTotal = cell.row() < rows && cell.column() == columns;
                    boolean columnTotal = cell.row() == rows && cell.column() < columns;
                    return rowTotal || columnTotal
                            ? new Arc(columnSum, rowSum, table.count(cell))
                            : new Arc(rowSum, columnSum, table.count(cell));
                })
                .toList();
        return new CountNetwork(joinedFromColumns + 1, arcs);
    }

    /** Parts and, as the last arc, their total. */
    static CountNetwork ofParts(List<Long> parts) {
        List<Arc> arcs = new ArrayList<>();
        long total = 0;
        for (long part : parts) {
            arcs.add(new Arc(0, 1, part));
            total += part;
        }
        arcs.add(new Arc(1, 0, total));
        return new CountNetwork(2, arcs);
    }

    int nodes() {
        return touching.size();
    }

    int size() {
        return arcs.size();
    }

    Arc arc(int index) {
        return arcs.get(index);
    }

    /** Arcs that enter or leave the node. */
    List<Integer> touching(int node) {
        return touching.get(node);
    }
}
