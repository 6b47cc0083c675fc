package org.facultyaffairs.matching.matchrun.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.RunState;
import org.jspecify.annotations.Nullable;

/** How far a run is. */
@Schema(name = "MatchRunProgress")
public record ProgressView(
        RunState state,

        @Schema(description = "Absent once the run has ended.", examples = "finding the match") @Nullable
        String stage,

        @Schema(description = "0 to 1.", examples = "0.42") double share) {

    static ProgressView of(MatchRuns.Standing standing) {
        return new ProgressView(
                standing.run().state(),
                standing.progress().stage(),
                standing.progress().share());
    }
}
