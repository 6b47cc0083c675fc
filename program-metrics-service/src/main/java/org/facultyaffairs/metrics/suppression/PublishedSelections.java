package org.facultyaffairs.metrics.suppression;

import static org.facultyaffairs.metrics.suppression.SelectionTable.NOT_SELECTED;
import static org.facultyaffairs.metrics.suppression.SelectionTable.SELECTED;

import java.util.List;
import java.util.Optional;

/**
 * What readers may see of a {@link SelectionTable}, groups in its order.
 *
 * @param withheld why nothing is shown at all, in a sentence for the reader
 */
public record PublishedSelections(
        List<PublishedSelection> groups, PublishedSelection everybody, Optional<String> withheld) {

    public PublishedSelections {
        groups = List.copyOf(groups);
    }

    static PublishedSelections of(PublishedTable table) {
        PublishedSelection everybody = new PublishedSelection(
                "everybody", table.columnTotal(SELECTED), table.columnTotal(NOT_SELECTED), table.total());
        return new PublishedSelections(
                table.rows().stream()
                        .map(group -> new PublishedSelection(
                                group,
                                table.count(group, SELECTED),
                                table.count(group, NOT_SELECTED),
                                table.rowTotal(group)))
                        .toList(),
                everybody,
                table.withheld());
    }
}
