package org.facultyaffairs.metrics.snapshot.api;

import org.facultyaffairs.metrics.equity.Interval;
import org.facultyaffairs.metrics.metric.Csv;
import org.facultyaffairs.metrics.snapshot.EquityRow;
import org.facultyaffairs.metrics.snapshot.EquityTable;
import org.jspecify.annotations.Nullable;

/** Equity figures as a table for a spreadsheet: names of hidden groups, none of their numbers. */
final class EquityCsv {

    private EquityCsv() {}

    static String of(EquityTable table) {
        StringBuilder csv = new StringBuilder(Csv.line(
                "metric",
                "by",
                "group",
                "suppressed",
                "count",
                "n",
                "rate",
                "low",
                "high",
                "impactRatio",
                "impactFlagged",
                "impactLow",
                "impactHigh",
                "fisherP",
                "representation",
                "frozenAt",
                "countedUntil"));
        csv.append(line(table, table.everybody()));
        table.rows().forEach(row -> csv.append(line(table, row)));
        return csv.toString();
    }

    private static String line(EquityTable table, EquityRow row) {
        EquityRow.@Nullable Impact impact = row.adverseImpact();
        @Nullable Interval katz = impact == null ? null : impact.interval();
        EquityRow.@Nullable Representation representation = row.representation();
        return Csv.line(
                table.metric(),
                String.join("+", table.by()),
                row.group(),
                row.suppressed(),
                row.count(),
                row.n(),
                row.rate(),
                low(row.interval()),
                high(row.interval()),
                impact == null ? null : impact.ratio(),
                impact == null ? null : impact.flagged(),
                low(katz),
                high(katz),
                impact == null ? null : impact.fisherP(),
                representation == null ? null : representation.index(),
                table.frozenAt(),
                table.countedUntil());
    }

    private static @Nullable Double low(@Nullable Interval interval) {
        return interval == null ? null : interval.low();
    }

    private static @Nullable Double high(@Nullable Interval interval) {
        return interval == null ? null : interval.high();
    }
}
