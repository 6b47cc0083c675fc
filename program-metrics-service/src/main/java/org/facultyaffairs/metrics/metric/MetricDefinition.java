package org.facultyaffairs.metrics.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a metric says, exactly enough to be recomputed by somebody else.
 *
 * @param goal where it should be; absent where there is no such thing
 * @param by dimensions by which it may be divided
 * @param filters which of {@code from}, {@code to} and {@code unit} it takes
 * @param equity whether it divides people by what they told in confidence and lives under {@code /equity}
 */
@Schema(name = "Metric")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MetricDefinition(
        @Schema(examples = "call-coverage") String name,
        @Schema(examples = "Call coverage") String title,
        String meaning,
        String numerator,
        String denominator,
        @Schema(enumeration = {"share", "count"}) String unit,
        @Nullable Double goal,
        List<String> sourceEvents,
        String caveat,
        List<String> by,
        List<String> intervals,
        List<String> filters,
        boolean equity) {

    /** Where its figures are. */
    @JsonProperty
    public String href() {
        return (equity ? "/v1/metrics/equity/" : "/v1/metrics/") + name;
    }
}
