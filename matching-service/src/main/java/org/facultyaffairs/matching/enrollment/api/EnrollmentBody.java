package org.facultyaffairs.matching.enrollment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.WrittenConsent;
import org.facultyaffairs.matching.enrollment.WrittenTerms;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/** Who is to take part, as what, and on which terms. */
@Schema(name = "EnrollmentNew")
public record EnrollmentBody(
        @Schema(
                description = "Absent: myself. Somebody else can be asked by the office alone.",
                examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        @Nullable
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
        @Schema(
                description = "Whom they would like, the dearest first; enrolled in the other role by now.",
                examples = "[\"387bf5d1-c933-3d51-b4d1-787dd7952da6\"]")
        @Nullable
        List<@NotNull(message = "An id is missing here.") UUID> preferences,

        @Size(max = 100, message = "A list names at most 100 people.")
        @Schema(
                description = "With whom they are not to be brought together; seen by them and the office alone.",
                examples = "[\"387bf5d1-c933-3d51-b4d1-787dd7952da6\"]")
        @Nullable
        List<@NotNull(message = "An id is missing here.") UUID> notAgain,

        @Size(max = 10, message = "There are 10 half-days.")
        @Schema(description = """
                        The half-days of the week on which they usually have time; seen by them and the office alone.
                        Absent: not said.""", examples = "[\"MONDAY_MORNING\", \"THURSDAY_AFTERNOON\"]")
        @Nullable
        List<@NotNull(message = "A half-day is missing here.") HalfDay> freeTimes,

        @Valid
        @Schema(description = "Of the office: where the person has said yes in writing, they need not say it again.")
        @Nullable
        ConsentBody consent) {

    /** Somebody's own word in writing. */
    @Schema(name = "EnrollmentConsent")
    public record ConsentBody(
            @NotNull(message = "Say on which day it was given.") @Schema(examples = "2026-11-03")
            LocalDate givenOn,

            @NotBlank(message = "Say where it can be found.")
            @Size(max = 200, message = "A reference has at most 200 characters.")
            @Schema(examples = "Signed form 12, mentoring day")
            String reference) {

        static @Nullable ConsentBody of(@Nullable WrittenConsent consent) {
            return consent == null ? null : new ConsentBody(consent.givenOn(), consent.reference());
        }
    }

    @Nullable
    WrittenConsent writtenConsent() {
        return consent == null
                ? null
                : new WrittenConsent(consent.givenOn(), consent.reference().strip());
    }

    WrittenTerms terms() {
        return new WrittenTerms(
                needs,
                mentorsWanted,
                capacity,
                limits == null || limits.isBlank() ? null : limits.strip(),
                areas,
                preferences,
                notAgain,
                freeTimes);
    }
}
