package org.facultyaffairs.metrics.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two nested yes-or-no questions about the same people as one table of three outcomes that exclude each other. Protected
 * apart, the two rates would give away their difference: those who were nominated and not selected.
 */
public record NestedSelectionTable(List<NestedSelection> groups) {

    static final String SELECTED = "selected";
    static final String NOMINATED_ONLY = "nominated, not selected";
    static final String NOT_NOMINATED = "not nominated";

    public NestedSelectionTable {
        groups = List.copyOf(groups);
    }

    CountTable counts() {
        return CountTable.of(
                groups.stream().map(NestedSelection::group).toList(),
                List.of(SELECTED, NOMINATED_ONLY, NOT_NOMINATED),
                groups.stream()
                        .map(group -> List.of(
                                group.selected(),
                                group.nominated() - group.selected(),
                                group.eligible() - group.nominated()))
                        .toList());
    }

    /** Where all or none were nominated, or all or none of the nominated selected: that tells each one's outcome. */
    Set<Cell> telling(CountTable counts) {
        Set<Cell> telling = new HashSet<>();
        for (int row = 0; row <= groups.size(); row++) {
            Cell selected = new Cell(row, 0);
            Cell nominatedOnly = new Cell(row, 1);
            Cell notNominated = new Cell(row, 2);
            long nominated = counts.count(selected) + counts.count(nominatedOnly);
            boolean anybody = nominated + counts.count(notNominated) > 0;
            if (anybody && (nominated == 0 || counts.count(notNominated) == 0)) {
                telling.addAll(Set.of(selected, nominatedOnly, notNominated));
            } else if (anybody && (counts.count(selected) == 0 || counts.count(nominatedOnly) == 0)) {
                telling.addAll(Set.of(selected, nominatedOnly));
            }
        }
        return telling;
    }
}
