package org.facultyaffairs.metrics.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.metrics.equity.Confidence;
import org.facultyaffairs.metrics.equity.Interval;
import org.facultyaffairs.metrics.equity.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param measure which of the metric's figures it is
 * @param group {@code all}, or a value of the dimension asked for
 * @param period month or week; absent for the whole time
 * @param n of how many the count is
 * @param interval Wilson's, 95 %, where the value is a share
 * @param hidden too few people to be shown: every number is absent
 */
@Schema(name = "Figure")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureRow(
        @Schema(examples = "covered") String measure,
        @Schema(examples = "all") String group,
        @Schema(examples = "2026-11") @Nullable String period,
        @Nullable Long count,
        @Nullable Long n,
        @Nullable Double value,
        @Nullable Interval interval,
        boolean hidden) {

    /** The group of everybody. */
    public static final String ALL = "all";

    static FigureRow share(String measure, Group group, Rate rate) {
        OptionalDouble value = rate.value();
        return new FigureRow(
                measure,
                group.name(),
                group.period(),
                rate.count(),
                rate.of(),
                value.isPresent() ? value.getAsDouble() : null,
                rate.wilson(Confidence.NINETY_FIVE).orElse(null),
                false);
    }

    static FigureRow count(String measure, Group group, long count, @Nullable Long n) {
        return new FigureRow(measure, group.name(), group.period(), count, n, (double) count, null, false);
    }

    static FigureRow index(String measure, long n, double value) {
        return new FigureRow(measure, ALL, null, null, n, value, null, false);
    }

    static FigureRow hidden(String measure, Group group) {
        return new FigureRow(measure, group.name(), group.period(), null, null, null, null, true);
    }

    /** Whom a figure is of, and when. */
    record Group(String name, @Nullable String period) {

        static final Group EVERYBODY = new Group(ALL, null);

        static Group of(@Nullable Object name, @Nullable Object period) {
            return new Group(name == null ? ALL : (String) name, (String) period);
        }
    }
}
