package org.facultyaffairs.matching.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The last word on somebody who left. */
public record FacultyDeparted(
        UUID facultyId,
        long version,
        FacultyProfileChanged.Name name,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage) {

    /** What is kept of them: enough to name whom they sponsored and were sponsored by, nothing in their own words. */
    FacultyProfileChanged remains() {
        return new FacultyProfileChanged(
                facultyId,
                version,
                name,
                FacultyStatus.DEPARTED,
                unit,
                rank,
                track,
                rankSince,
                hiredOn,
                careerStage,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                0,
                new Bandwidth(false, null),
                null,
                null);
    }
}
