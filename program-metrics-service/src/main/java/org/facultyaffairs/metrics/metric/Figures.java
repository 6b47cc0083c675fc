package org.facultyaffairs.metrics.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A metric's figures.
 *
 * @param countedUntil time of the latest event that is counted; absent before the first
 */
@Schema(name = "Figures")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figures(
        @Schema(examples = "call-coverage") String metric,
        @Schema(examples = "Call coverage") String title,
        String unit,
        @Nullable Double goal,
        @Nullable Instant countedUntil,
        AskedFor filter,
        List<FigureRow> rows) {}
