package org.facultyaffairs.metrics.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the rebuild is that runs or ran last.
 *
 * @param stateHash tells two states of the projections apart, whatever the order of their rows
 */
@Schema(name = "RebuildProgress")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RebuildProgress(
        @Schema(enumeration = {"NEVER", "RUNNING", "DONE", "FAILED"})
        String state,

        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long eventsRead,
        long eventsToRead,
        @Nullable String stateHash,
        @Nullable String failure) {

    /** Over the whole rebuild; absent while it runs. */
    @JsonProperty
    public @Nullable Long eventsPerSecond() {
        if (startedAt == null || finishedAt == null) {
            return null;
        }
        long millis = Duration.between(startedAt, finishedAt).toMillis();
        return millis <= 0 ? null : eventsRead * 1000 / millis;
    }
}
