package org.facultyaffairs.metrics.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The same yes or no for every group of one population: selected, not selected, and their sum, eligible. Two linked tables
 * that are one table with margins, so that nothing can be derived through the difference. Each person is in one group.
 */
public record SelectionTable(List<Selection> groups) {

    static final String SELECTED = "selected";
    static final String NOT_SELECTED = "not selected";

    public SelectionTable {
        groups = List.copyOf(groups);
    }

    CountTable counts() {
        return CountTable.of(
                groups.stream().map(Selection::group).toList(),
                List.of(SELECTED, NOT_SELECTED),
                groups.stream()
                        .map(group -> List.of(group.selected(), group.eligible() - group.selected()))
                        .toList());
    }

    /** A group, or everybody, of which all or none were selected: that tells each member's outcome. */
    Set<Cell> telling(CountTable counts) {
        Set<Cell> telling = new HashSet<>();
        for (int row = 0; row <= groups.size(); row++) {
            Cell selected = new Cell(row, 0);
            Cell notSelected = new Cell(row, 1);
            boolean anybody = counts.count(selected) + counts.count(notSelected) > 0;
            if (anybody && (counts.count(selected) == 0 || counts.count(notSelected) == 0)) {
                telling.add(selected);
                telling.add(notSelected);
            }
        }
        return telling;
    }
}
