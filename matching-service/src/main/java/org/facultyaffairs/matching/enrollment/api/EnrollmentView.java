package org.facultyaffairs.matching.enrollment.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.EnrollmentList;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.EnrollmentStatus;
import org.facultyaffairs.matching.enrollment.Reader;
import org.facultyaffairs.matching.enrollment.Terms;
import org.facultyaffairs.matching.enrollment.api.EnrollmentBody.ConsentBody;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a programme. What others do not see of it is left out. */
@Schema(name = "Enrollment")
public record EnrollmentView(
        UUID id,
        long version,
        UUID programId,

        @Schema(examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        UUID facultyId,

        @Schema(description = "Empty when they are not known here any more.", examples = "Samuel Reyes")
        String name,

        EnrollmentRole role,

        @Schema(description = "INVITED by the office, not yet by their own word; ENROLLED; LEFT.")
        EnrollmentStatus status,

        @Schema(description = "Of a mentor.") @Nullable List<ContentArea> areas,

        @Schema(description = "Of a mentee; for them and the office.") @Nullable
        Map<ContentArea, Integer> needs,

        @Schema(description = "Of a mentee; for them and the office.") @Nullable
        Integer mentorsWanted,

        @Schema(description = "Of a mentor; for them and the office.") @Nullable
        Integer capacity,

        @Schema(description = "Of a mentor; for them and the office.") @Nullable
        String limits,

        @Schema(description = "For them and the office.") @Nullable
        List<UUID> preferences,

        @Schema(description = "For them and the office.") @Nullable
        List<UUID> notAgain,

        @Schema(description = "When they usually have time; for them and the office.") @Nullable
        List<HalfDay> freeTimes,

        @Schema(description = "Where the office holds their word in writing; for them and the office.") @Nullable
        ConsentBody consent,

        Instant begunAt,
        @Nullable Instant enrolledAt,
        @Nullable Instant leftAt)
        implements Versioned {

    static EnrollmentView of(EnrollmentList.Named named, Reader reader) {
        Enrollment it = named.enrollment();
        Terms terms = it.terms();
        boolean all = reader.maySeeAll(it);
        boolean mentee = all && it.role() == EnrollmentRole.MENTEE;
        boolean mentor = all && it.role() == EnrollmentRole.MENTOR;
        return new EnrollmentView(
                it.id(),
                it.version(),
                it.programId().value(),
                it.person().value(),
                named.name(),
                it.role(),
                it.status(),
                it.role() == EnrollmentRole.MENTOR ? terms.areas() : null,
                mentee ? new TreeMap<>(terms.needs()) : null,
                mentee ? terms.mentorsWanted() : null,
                mentor ? terms.capacity() : null,
                mentor ? terms.limits() : null,
                all ? terms.preferences() : null,
                all ? terms.notAgain() : null,
                all ? terms.freeTimes() : null,
                all ? ConsentBody.of(it.consent()) : null,
                it.begunAt(),
                it.enrolledAt(),
                it.leftAt());
    }
}
