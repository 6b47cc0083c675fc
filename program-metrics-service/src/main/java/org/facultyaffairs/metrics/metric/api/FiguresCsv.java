package org.facultyaffairs.metrics.metric.api;

import org.facultyaffairs.metrics.equity.Interval;
import org.facultyaffairs.metrics.metric.Csv;
import org.facultyaffairs.metrics.metric.FigureRow;
import org.facultyaffairs.metrics.metric.Figures;
import org.jspecify.annotations.Nullable;

/** Figures as a table for a spreadsheet. */
final class FiguresCsv {

    private FiguresCsv() {}

    static String of(Figures figures) {
        StringBuilder csv = new StringBuilder(Csv.line(
                "metric",
                "measure",
                "group",
                "period",
                "count",
                "n",
                "value",
                "low",
                "high",
                "hidden",
                "countedUntil"));
        figures.rows().forEach(row -> csv.append(line(figures, row)));
        return csv.toString();
    }

    private static String line(Figures figures, FigureRow row) {
        @Nullable Interval interval = row.interval();
        return Csv.line(
                figures.metric(),
                row.measure(),
                row.group(),
                row.period(),
                row.count(),
                row.n(),
                row.value(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                row.hidden(),
                figures.countedUntil());
    }
}
