package org.facultyaffairs.nomination.tie;

import java.util.List;
import java.util.UUID;

/** What of {@code mentorship-started} and {@code mentorship-closed} is read here. */
record MentorshipTold(UUID mentorshipId, long version, List<UUID> mentorIds, List<UUID> menteeIds) {

    record Pair(UUID mentor, UUID mentee) {}

    /** Everybody with everybody; in a peer group all are both. */
    List<Pair> pairs() {
        return mentorIds.stream()
                .flatMap(mentor -> menteeIds.stream()
                        .filter(mentee -> !mentee.equals(mentor))
                        .map(mentee -> new Pair(mentor, mentee)))
                .toList();
    }
}
