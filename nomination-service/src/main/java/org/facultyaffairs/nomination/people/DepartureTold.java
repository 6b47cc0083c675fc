package org.facultyaffairs.nomination.people;

import java.time.LocalDate;
import java.util.UUID;

/** What of {@code faculty-departed} is read here; it repeats the countable facts, for it may be all that is left. */
record DepartureTold(
        UUID facultyId,
        long version,
        ProfileTold.Name name,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage) {

    ProfileTold asProfile() {
        return new ProfileTold(
                facultyId,
                version,
                name,
                "",
                FacultyStatus.DEPARTED,
                unit,
                rank,
                track,
                rankSince,
                hiredOn,
                careerStage,
                java.util.List.of(),
                null,
                null);
    }
}
