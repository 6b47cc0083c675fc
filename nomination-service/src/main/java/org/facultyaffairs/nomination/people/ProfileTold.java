package org.facultyaffairs.nomination.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of {@code faculty-profile-changed} is read here. */
record ProfileTold(
        UUID facultyId,
        long version,
        Name name,
        String email,
        FacultyStatus status,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage,
        List<LeadershipRole> leadershipRoles,
        @Nullable String orcid,
        @Nullable UUID managerId) {

    record Name(String given, String family) {}

    record LeadershipRole(String unit, String role) {}
}
