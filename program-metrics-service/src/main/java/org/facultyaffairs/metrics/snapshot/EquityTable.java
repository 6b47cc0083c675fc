package org.facultyaffairs.metrics.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.metrics.equity.Confidence;
import org.facultyaffairs.metrics.equity.EquityFigures;
import org.facultyaffairs.metrics.metric.MetricDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An equity metric's figures, by group.
 *
 * @param threshold counts below it are hidden, and others to protect those
 * @param frozenAt when the figures were counted; absent before the first snapshot
 * @param countedUntil time of the latest event in them
 * @param withheld why nothing is shown, in a sentence
 * @param reference the group with the highest shown rate
 */
@Schema(name = "EquityFigures")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EquityTable(
        @Schema(examples = "selection-rate") String metric,
        String title,
        List<String> by,
        int threshold,
        double confidence,
        @Nullable Instant frozenAt,
        @Nullable Instant countedUntil,
        @Nullable String withheld,
        @Nullable String reference,
        EquityRow everybody,
        List<EquityRow> rows) {

    private static final String EVERYBODY = "everybody";

    static EquityTable of(MetricDefinition metric, Cut cut, FrozenTable table, EquityFigures figures) {
        return new EquityTable(
                metric.name(),
                metric.title(),
                cut.names(),
                table.key().threshold(),
                Confidence.NINETY_FIVE.level(),
                table.frozenAt(),
                table.countedUntil(),
                figures.withheld().orElse(null),
                figures.reference().orElse(null),
                figures.everybody()
                        .map(rate -> EquityRow.shown(EVERYBODY, rate, null, null))
                        .orElseGet(() -> EquityRow.hidden(EVERYBODY)),
                figures.groups().stream().map(EquityRow::of).toList());
    }

    static EquityTable empty(MetricDefinition metric, Cut cut, int threshold, String because) {
        return new EquityTable(
                metric.name(),
                metric.title(),
                cut.names(),
                threshold,
                Confidence.NINETY_FIVE.level(),
                null,
                null,
                because,
                null,
                EquityRow.hidden(EVERYBODY),
                List.of());
    }
}
