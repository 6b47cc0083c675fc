package org.facultyaffairs.metrics.suppression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What readers may see of a {@link CountTable}: an empty count is a hidden one. Does not tell counts hidden because they
 * are small from counts hidden to protect those, nor holds a hidden number: both would give small ones away. Whatever is
 * computed from shown counts alone (rates, totals, bars of a chart) is as safe as they are; compute from nothing else.
 *
 * @param counts row by row, each row followed by its total, the row of column totals last
 * @param withheld why nothing is shown at all, in a sentence for the reader
 */
public record PublishedTable(
        List<String> rows, List<String> columns, List<List<OptionalLong>> counts, Optional<String> withheld) {

    public PublishedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static PublishedTable showing(CountTable table, Set<Cell> hidden) {
        return new PublishedTable(table.rows(), table.columns(), counts(table, hidden), Optional.empty());
    }

    static PublishedTable withheld(CountTable table, String because) {
        Set<Cell> all = Set.copyOf(table.cells().toList());
        return new PublishedTable(table.rows(), table.columns(), counts(table, all), Optional.of(because));
    }

    private static List<List<OptionalLong>> counts(CountTable table, Set<Cell> hidden) {
        return IntStream.rangeClosed(0, table.rows().size())
                .mapToObj(row -> IntStream.rangeClosed(0, table.columns().size())
                        .mapToObj(column -> new Cell(row, column))
                        .map(cell -> hidden.contains(cell) ? OptionalLong.empty() : OptionalLong.of(table.count(cell)))
                        .toList())
                .toList();
    }

    public OptionalLong count(String row, String column) {
        return counts.get(index(rows, row)).get(index(columns, column));
    }

    public OptionalLong rowTotal(String row) {
        return counts.get(index(rows, row)).get(columns.size());
    }

    public OptionalLong columnTotal(String column) {
        return counts.get(rows.size()).get(index(columns, column));
    }

    public OptionalLong total() {
        return counts.get(rows.size()).get(columns.size());
    }

    public boolean isHidden(Cell cell) {
        return counts.get(cell.row()).get(cell.column()).isEmpty();
    }

    private static int index(List<String> labels, String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("%s is none of %s.".formatted(label, labels));
        }
        return index;
    }
}
