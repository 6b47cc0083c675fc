package org.facultyaffairs.matching.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two who are to be proposed to each other.
 *
 * @param score in millionths
 * @param standIn what it stands in for; absent for one that a run proposes, or a place that became free
 */
record PairToPropose(
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        long score,
        Grounds grounds,
        @Nullable StandIn standIn) {}
