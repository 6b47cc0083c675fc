package org.facultyaffairs.metrics.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure has changed, or, without a metric, all is well.
 *
 * @param countedUntil the time of the latest event counted since the service started
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Tick(
        @Schema(examples = "call-coverage") @Nullable String metric,
        @Nullable Instant countedUntil) {}
