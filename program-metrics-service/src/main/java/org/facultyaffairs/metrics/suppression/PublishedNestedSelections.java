package org.facultyaffairs.metrics.suppression;

import static org.facultyaffairs.metrics.suppression.NestedSelectionTable.NOMINATED_ONLY;
import static org.facultyaffairs.metrics.suppression.NestedSelectionTable.NOT_NOMINATED;
import static org.facultyaffairs.metrics.suppression.NestedSelectionTable.SELECTED;

import java.util.OptionalLong;

/** What readers may see of a {@link NestedSelectionTable}: both questions, from the shown counts of the one table. */
public record PublishedNestedSelections(PublishedSelections nominated, PublishedSelections selected) {

    static PublishedNestedSelections of(PublishedTable table) {
        return new PublishedNestedSelections(
                new PublishedSelections(
                        table.rows().stream()
                                .map(group -> nominated(
                                        group,
                                        table.count(group, SELECTED),
                                        table.count(group, NOMINATED_ONLY),
                                        table.count(group, NOT_NOMINATED),
                                        table.rowTotal(group)))
                                .toList(),
                        nominated(
                                "everybody",
                                table.columnTotal(SELECTED),
                                table.columnTotal(NOMINATED_ONLY),
                                table.columnTotal(NOT_NOMINATED),
                                table.total()),
                        table.withheld()),
                new PublishedSelections(
                        table.rows().stream()
                                .map(group -> selected(group, table.count(group, SELECTED), table.rowTotal(group)))
                                .toList(),
                        selected("everybody", table.columnTotal(SELECTED), table.total()),
                        table.withheld()));
    }

    private static PublishedSelection nominated(
            String group, OptionalLong selected, OptionalLong only, OptionalLong not, OptionalLong eligible) {
        OptionalLong nominated = selected.isPresent() && only.isPresent()
                ? OptionalLong.of(selected.getAsLong() + only.getAsLong())
                : difference(eligible, not);
        return new PublishedSelection(group, nominated, not, eligible);
    }

    private static PublishedSelection selected(String group, OptionalLong selected, OptionalLong eligible) {
        return new PublishedSelection(group, selected, difference(eligible, selected), eligible);
    }

    private static OptionalLong difference(OptionalLong all, OptionalLong some) {
        return all.isPresent() && some.isPresent()
                ? OptionalLong.of(all.getAsLong() - some.getAsLong())
                : OptionalLong.empty();
    }
}
