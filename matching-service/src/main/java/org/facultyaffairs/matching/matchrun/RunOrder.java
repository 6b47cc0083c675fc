package org.facultyaffairs.matching.matchrun;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for.
 *
 * @param originId the run to repeat or repair
 * @param by the token's subject
 */
record RunOrder(
        UUID programId,
        RunChoice choice,
        RunOrigin origin,
        @Nullable UUID originId,
        String by) {

    RunOrder with(RunChoice other) {
        return new RunOrder(programId, other, origin, originId, by);
    }
}
