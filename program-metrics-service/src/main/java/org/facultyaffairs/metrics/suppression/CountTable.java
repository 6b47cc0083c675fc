package org.facultyaffairs.metrics.suppression;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People counted by up to two dimensions, every person once, with the totals of rows, columns and all. True counts: not
 * for anyone's eyes before {@link Suppression} has seen them, hence no {@code toString} of its own.
 */
public final class CountTable {

    /** As many places as a reader can take in; also keeps the audit within a moment. */
    public static final int MOST_PLACES = 1_000;

    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;

    private CountTable(List<String> rows, List<String> columns, long[][] counts) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
    }

    /** {@code counts} row by row, without totals. */
    public static CountTable of(List<String> rows, List<String> columns, List<List<Long>> counts) {
        requireDistinct(rows);
        requireDistinct(columns);
        if (rows.size() * columns.size() > MOST_PLACES) {
            throw new IllegalArgumentException("A table of more than %d places is no table.".formatted(MOST_PLACES));
        }
        if (counts.size() != rows.size() || counts.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException(
                    "The counts do not fit the %d rows and %d columns.".formatted(rows.size(), columns.size()));
        }
        return new CountTable(List.copyOf(rows), List.copyOf(columns), withTotals(counts, columns.size()));
    }

    /** One dimension and its total. The order of the map is the order of the rows. */
    public static CountTable byGroup(Map<String, Long> counts) {
        return of(
                List.copyOf(counts.keySet()),
                List.of("count"),
                counts.values().stream().map(List::of).toList());
    }

    private static void requireDistinct(List<String> labels) {
        if (labels.isEmpty() || new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException(
                    "Labels of a dimension are present and distinct, these are not: " + labels);
        }
    }

    private static long[][] withTotals(List<List<Long>> interior, int width) {
        long[][] all = new long[interior.size() + 1][width + 1];
        for (int row = 0; row < interior.size(); row++) {
            for (int column = 0; column < width; column++) {
                long count = interior.get(row).get(column);
                if (count < 0) {
                    throw new IllegalArgumentException("Nobody counts %d people.".formatted(count));
                }
                all[row][column] = count;
                all[row][width] = Math.addExact(all[row][width], count);
                all[interior.size()][column] = Math.addExact(all[interior.size()][column], count);
                all[interior.size()][width] = Math.addExact(all[interior.size()][width], count);
            }
        }
        return all;
    }

    public List<String> rows() {
        return rows;
    }

    public List<String> columns() {
        return columns;
    }

    public long count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    public long total() {
        return counts[rows.size()][columns.size()];
    }

    /** Interior and margins, row by row. */
    Stream<Cell> cells() {
        return IntStream.rangeClosed(0, rows.size()).boxed().flatMap(row -> IntStream.rangeClosed(0, columns.size())
                .mapToObj(column -> new Cell(row, column)));
    }

    /** The place of each in {@link #cells()}. */
    BitSet indicesOf(Collection<Cell> cells) {
        BitSet indices = new BitSet();
        cells.forEach(cell -> indices.set(cell.row() * (columns.size() + 1) + cell.column()));
        return indices;
    }

    Cell cellAt(int index) {
        return new Cell(index / (columns.size() + 1), index % (columns.size() + 1));
    }

    Set<Cell> cellsAt(BitSet indices) {
        return indices.stream().mapToObj(this::cellAt).collect(Collectors.toSet());
    }

    Stream<Cell> interior() {
        return cells().filter(cell -> cell.row() < rows.size() && cell.column() < columns.size());
    }

    List<Cell> rowTotals() {
        return IntStream.range(0, rows.size()).mapToObj(this::rowTotal).toList();
    }

    List<Cell> columnTotals() {
        return IntStream.range(0, columns.size()).mapToObj(this::columnTotal).toList();
    }

    Cell rowTotal(int row) {
        return new Cell(row, columns.size());
    }

    Cell columnTotal(int column) {
        return new Cell(rows.size(), column);
    }

    Cell grandTotal() {
        return new Cell(rows.size(), columns.size());
    }
}
