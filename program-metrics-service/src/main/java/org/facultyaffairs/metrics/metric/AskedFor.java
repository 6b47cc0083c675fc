package org.facultyaffairs.metrics.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The parameters of a question as they came, and as the answer repeats them. */
@Schema(name = "FigureFilter")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AskedFor(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String program,
        @Nullable String unit,
        @Nullable String interval) {

    /**
     * Checks what can be checked by the metric's definition alone.
     *
     * @throws Refusal 400 with the parameter's name
     */
    void checkAgainst(MetricDefinition metric) {
        offered("by-unknown", "by", by, metric.by());
        offered("interval-unknown", "interval", interval, metric.intervals());
        accepted("from", from, metric);
        accepted("to", to, metric);
        accepted("unit", unit, metric);
        if (program != null && !metric.filters().contains("program")) {
            throw malformed(
                    "program-not-offered", "program", "is not offered: this metric is not counted by programme");
        }
        @Nullable LocalDate first = date("from", from);
        @Nullable LocalDate last = date("to", to);
        if (first != null && last != null && first.isAfter(last)) {
            throw malformed("period-malformed", "from", "must not be after to");
        }
    }

    /** The first day that counts. */
    @Nullable
    LocalDate first() {
        return date("from", from);
    }

    /** The last day that counts. */
    @Nullable
    LocalDate last() {
        return date("to", to);
    }

    private static @Nullable LocalDate date(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw malformed("period-malformed", parameter, "must be a date such as 2026-11-22");
        }
    }

    private static void offered(String code, String parameter, @Nullable String value, List<String> offered) {
        if (value != null && !offered.contains(value)) {
            throw malformed(
                    code,
                    parameter,
                    offered.isEmpty()
                            ? "is not offered for this metric"
                            : "must be one of " + String.join(", ", offered));
        }
    }

    private static void accepted(String parameter, @Nullable String value, MetricDefinition metric) {
        if (value != null && !metric.filters().contains(parameter)) {
            throw malformed(
                    "filter-not-offered", parameter, "could carve out single people here, so it is not offered");
        }
    }

    private static Refusal malformed(String code, String parameter, String words) {
        return Refusal.malformed(
                code,
                "The parameter %s %s.".formatted(parameter, words),
                List.of(new Refusal.Violation(parameter, words)));
    }
}
