package org.facultyaffairs.metrics.metric.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.metrics.metric.MetricDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Every metric that the caller may ask for.
 *
 * @param countedUntil time of the latest event that is counted
 */
@Schema(name = "MetricCatalogue")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CatalogueView(@Nullable Instant countedUntil, List<MetricDefinition> items) {}
