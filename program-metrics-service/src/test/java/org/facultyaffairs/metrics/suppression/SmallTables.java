package org.facultyaffairs.metrics.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random tables that are small enough to try all tables like them. */
final class SmallTables {

    private SmallTables() {}

    static Arbitrary<CountTable> upTo(int rows, int columns, long most) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, rows),
                        Arbitraries.integers().between(1, columns))
                .flatAs((r, c) -> Arbitraries.longs()
                        .between(0, most)
                        .list()
                        .ofSize(c)
                        .list()
                        .ofSize(r)
                        .map(counts -> CountTable.of(labels("r", r), labels("c", c), counts)));
    }

    /** A table and any choice of hidden cells, the grand total excepted. */
    static Arbitrary<Hiding> hidings(int rows, int columns, long most) {
        return upTo(rows, columns, most).flatMap(table -> {
            List<Cell> cells = table.cells()
                    .filter(cell -> !cell.equals(table.grandTotal()))
                    .toList();
            return Arbitraries.of(true, false)
                    .list()
                    .ofSize(cells.size())
                    .map(chosen -> new Hiding(table, chosen(cells, chosen)));
        });
    }

    private static Set<Cell> chosen(List<Cell> cells, List<Boolean> chosen) {
        Set<Cell> hidden = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (chosen.get(i)) {
                hidden.add(cells.get(i));
            }
        }
        return hidden;
    }

    private static List<String> labels(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
    }

    static String describe(CountTable table) {
        return table.cells()
                .map(cell -> cell + "=" + table.count(cell))
                .toList()
                .toString();
    }

    record Hiding(CountTable table, Set<Cell> hidden) {

        @Override
        public String toString() {
            return describe(table) + " hiding " + hidden;
        }
    }
}
