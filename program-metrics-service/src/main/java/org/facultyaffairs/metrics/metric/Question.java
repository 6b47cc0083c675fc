package org.facultyaffairs.metrics.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a metric, already checked.
 *
 * @param until the first instant that no longer counts
 * @param by a column to divide by, {@code kind} or {@code unit}
 * @param today in the institution's zone
 */
record Question(
        MetricDefinition metric,
        Instant from,
        Instant until,
        @Nullable String by,
        @Nullable Period period,
        Scope scope,
        Threshold threshold,
        LocalDate today,
        ZoneId zone) {

    /** How time is cut up, as SQL says it of {@code at}; {@code ?4} is the institution's zone. */
    enum Period {
        MONTH("to_char(at at time zone cast(?4 as text), 'YYYY-MM')"),
        WEEK("to_char(date_trunc('week', at at time zone cast(?4 as text)), 'YYYY-MM-DD')");

        private final String sql;

        Period(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        static Optional<Period> of(String name) {
            return switch (name) {
                case "month" -> Optional.of(MONTH);
                case "week" -> Optional.of(WEEK);
                default -> Optional.empty();
            };
        }
    }
}
