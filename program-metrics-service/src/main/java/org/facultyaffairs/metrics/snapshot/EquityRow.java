package org.facultyaffairs.metrics.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.metrics.equity.AdverseImpact;
import org.facultyaffairs.metrics.equity.Confidence;
import org.facultyaffairs.metrics.equity.GroupFigure;
import org.facultyaffairs.metrics.equity.Interval;
import org.facultyaffairs.metrics.equity.Rate;
import org.facultyaffairs.metrics.equity.RepresentationIndex;
import org.jspecify.annotations.Nullable;

/**
 * A group's figures, or its name alone.
 *
 * @param suppressed hidden to protect a small group, this one or another: every number is absent
 * @param count of the group, how many were selected (or nominated, or are professors)
 * @param n people of the group
 * @param interval Wilson's, 95 %
 */
@Schema(name = "EquityRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EquityRow(
        @Schema(examples = "WOMAN") String group,
        boolean suppressed,
        @Nullable Long count,
        @Nullable Long n,
        @Nullable Double rate,
        @Nullable Interval interval,
        @Nullable Impact adverseImpact,
        @Nullable Representation representation) {

    /**
     * The group's rate beside the highest one shown.
     *
     * @param flagged below four fifths; asks for a look, is no finding
     * @param interval of Katz, 95 %
     * @param fisherP exact, where either group is under 30
     */
    @Schema(name = "AdverseImpact")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Impact(
            double ratio,
            boolean flagged,
            @Nullable Interval interval,
            @Nullable Double fisherP) {

        static Impact of(AdverseImpact impact) {
            return new Impact(
                    impact.ratio(),
                    impact.flagged(),
                    impact.katz(Confidence.NINETY_FIVE).orElse(null),
                    impact.fisherExactP().isPresent() ? impact.fisherExactP().getAsDouble() : null);
        }
    }

    /** The group's share among the selected as a multiple of its share in the pool. */
    @Schema(name = "Representation")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Representation(double index, Interval interval) {

        static Representation of(RepresentationIndex representation) {
            return new Representation(representation.value(), representation.interval(Confidence.NINETY_FIVE));
        }
    }

    static EquityRow of(GroupFigure figure) {
        String group = figure.counts().group();
        return figure.rate()
                .map(rate -> shown(
                        group,
                        rate,
                        figure.impact().map(Impact::of).orElse(null),
                        figure.representation().map(Representation::of).orElse(null)))
                .orElseGet(() -> hidden(group));
    }

    static EquityRow shown(String group, Rate rate, @Nullable Impact impact, @Nullable Representation representation) {
        return new EquityRow(
                group,
                false,
                rate.count(),
                rate.of(),
                rate.value().isPresent() ? rate.value().getAsDouble() : null,
                rate.wilson(Confidence.NINETY_FIVE).orElse(null),
                impact,
                representation);
    }

    static EquityRow hidden(String group) {
        return new EquityRow(group, true, null, null, null, null, null, null);
    }
}
