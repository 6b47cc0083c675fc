package org.facultyaffairs.matching.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two who are to be proposed to each other.
 *
 * @param score in millionths
 * @param inPlaceOf the proposal that did not come about, for one that stands in
 * @param cost by how much the best match of all that stands is worth less since the pairs that fell away with the one it
 *     stands in for, in millionths; below 0 where it is worth more
 * @param fellAway how many these are
 */
record PairToPropose(
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        long score,
        Grounds grounds,
        @Nullable UUID inPlaceOf,
        @Nullable Long cost,
        @Nullable Integer fellAway) {}
