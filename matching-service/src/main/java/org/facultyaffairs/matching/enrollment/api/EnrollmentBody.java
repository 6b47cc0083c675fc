package org.facultyaffairs.matching.enrollment.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.WrittenTerms;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/** Who is to take part, as what, and on which terms. */
@Schema(name = "EnrollmentNew")
public record EnrollmentBody(
        @Schema(description = "Absent: myself. Somebody else can be asked by the office alone.") @Nullable
        UUID facultyId,

        @NotNull(message = "Say as what: MENTEE or MENTOR.") @Schema(examples = "MENTEE")
        EnrollmentRole role,

        @Schema(
                description = "Of a mentee: how much they need somebody, 0 to 3, for each content area.",
                examples = "{\"RESEARCH\": 3, \"WORK_LIFE\": 1}")
        @Nullable
        Map<ContentArea, @NotNull(message = "Give a level from 0 to 3.") Integer> needs,

        @Schema(description = "Of a mentee, 1 to 10. Absent: as the programme says.", examples = "1") @Nullable
        Integer mentorsWanted,

        @Schema(description = "Of a mentor: how many mentees at most, 0 to 50.", examples = "2") @Nullable
        Integer capacity,

        @Size(max = 2000, message = "Limits have at most 2000 characters.")
        @Schema(
                description = "Of a mentor, in their own words; read by the office.",
                examples = "Not before March; by video on Fridays.")
        @Nullable
        String limits,

        @Size(max = 8, message = "There are 8 areas.")
        @Schema(description = "Of a mentor: in which they can help. Absent: what their expertise belongs to.")
        @Nullable
        List<@NotNull(message = "An area is missing here.") ContentArea> areas,

        @Size(max = 100, message = "A list names at most 100 people.")
        @Schema(description = "Whom they would like, the dearest first; enrolled in the other role by now.")
        @Nullable
        List<@NotNull(message = "An id is missing here.") UUID> preferences,

        @Size(max = 100, message = "A list names at most 100 people.")
        @Schema(description = "With whom they are not to be brought together; seen by them and the office alone.")
        @Nullable
        List<@NotNull(message = "An id is missing here.") UUID> notAgain) {

    WrittenTerms terms() {
        return new WrittenTerms(
                needs,
                mentorsWanted,
                capacity,
                limits == null || limits.isBlank() ? null : limits.strip(),
                areas,
                preferences,
                notAgain);
    }
}
