package org.facultyaffairs.metrics.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides small counts, then enough others that none can be worked out, then audits the result. Margins are settled before
 * the interior and on their own: tables of the same people hide the same totals however they are divided inside, so that
 * no table shows what another one hides.
 */
public record Suppression(Threshold threshold) {

    public PublishedTable protect(CountTable table) {
        return protect(table, Set.of());
    }

    /** Also treats groups of which all or none were selected as small. */
    public PublishedSelections protect(SelectionTable selections) {
        CountTable counts = selections.counts();
        return PublishedSelections.of(protect(counts, selections.telling(counts)));
    }

    /** As for single selections; both questions are settled together. */
    public PublishedNestedSelections protect(NestedSelectionTable selections) {
        CountTable counts = selections.counts();
        return PublishedNestedSelections.of(protect(counts, selections.telling(counts)));
    }

    private PublishedTable protect(CountTable table, Set<Cell> telling) {
        if (threshold.isSmall(table.total())) {
            return PublishedTable.withheld(table, "Fewer than %d people in all.".formatted(threshold.k()));
        }
        Set<Cell> primary = table.cells()
                .filter(cell -> threshold.isSmall(table.count(cell)) || telling.contains(cell))
                .collect(Collectors.toSet());
        return withMargins(table, primary)
                .map(hidden -> withInterior(table, hidden))
                .filter(hidden -> Audit.of(table, hidden, threshold).passed())
                .map(hidden -> PublishedTable.showing(table, hidden))
                .orElseGet(() -> PublishedTable.withheld(
                        table, "No part of this table can be shown without giving small groups away."));
    }

    private Optional<Set<Cell>> withMargins(CountTable table, Set<Cell> primary) {
        return totals(table, table.rowTotals(), primary).flatMap(rows -> totals(table, table.columnTotals(), primary)
                .map(columns -> union(primary, union(rows, columns))));
    }

    private Optional<Set<Cell>> totals(CountTable table, List<Cell> totals, Set<Cell> primary) {
        CountNetwork network =
                CountNetwork.ofParts(totals.stream().map(table::count).toList());
        BitSet all = new BitSet();
        BitSet small = new BitSet();
        for (int i = 0; i < totals.size(); i++) {
            all.set(i);
            small.set(i, primary.contains(totals.get(i)));
        }
        return Complement.of(network, threshold, small, all)
                .map(hidden -> hidden.stream().mapToObj(totals::get).collect(Collectors.toSet()));
    }

    /** Hides all of the interior that anybody is in when a part of it does not suffice; the audit has the last word. */
    private Set<Cell> withInterior(CountTable table, Set<Cell> hidden) {
        Set<Cell> candidates = table.interior()
                .filter(cell -> table.count(table.rowTotal(cell.row())) > 0)
                .filter(cell -> table.count(table.columnTotal(cell.column())) > 0)
                .collect(Collectors.toSet());
        return Complement.of(CountNetwork.of(table), threshold, table.indicesOf(hidden), table.indicesOf(candidates))
                .map(table::cellsAt)
                .orElseGet(() -> union(hidden, candidates));
    }

    private static Set<Cell> union(Set<Cell> some, Set<Cell> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
