package org.facultyaffairs.matching.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two who are to be proposed to each other.
 *
 * @param score in millionths
 * @param inPlaceOf the proposal that did not come about, for one that stands in
 * @param cost what standing in costs the whole, in millionths
 */
record PairToPropose(
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        long score,
        Grounds grounds,
        @Nullable UUID inPlaceOf,
        @Nullable Long cost) {}
