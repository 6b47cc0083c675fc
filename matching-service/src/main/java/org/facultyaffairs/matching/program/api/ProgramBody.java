package org.facultyaffairs.matching.program.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.program.Cadence;
import org.facultyaffairs.matching.program.Calendar;
import org.facultyaffairs.matching.program.Fairness;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.RelationshipModel;
import org.facultyaffairs.matching.program.WrittenProgram;
import org.jspecify.annotations.Nullable;

/** A programme as the office writes it; what is absent is as the description says. */
@Schema(name = "ProgramNew")
public record ProgramBody(
        @NotBlank(message = "Give the programme a name.")
        @Size(max = 200, message = "A name has at most 200 characters.")
        @Schema(examples = "Mentoring for new faculty 2027")
        String name,

        @Schema(description = "Absent: DYAD.") @Nullable RelationshipModel model,

        @NotNull(message = "A programme begins with its charter.") @Valid
        CharterBody charter,

        @NotNull(message = "Say from which day people can enrol.") @Schema(examples = "2026-11-01")
        LocalDate enrolmentOpens,

        @NotNull(message = "Say until which day people can enrol; that day is still in.")
        @Schema(examples = "2026-12-31")
        LocalDate enrolmentCloses,

        @NotNull(message = "Say on which day it starts.") @Schema(examples = "2027-01-15")
        LocalDate starts,

        @NotNull(message = "Say on which day it ends.") @Schema(examples = "2027-12-31")
        LocalDate ends,

        @Schema(description = "Absent: every 30 days for 60 minutes.") @Valid @Nullable
        CadenceBody cadence,

        @Size(max = 20_000, message = "An agreement has at most 20000 characters.")
        @Schema(
                description = "What two who are matched begin their agreement from. Absent: a short one of ours.",
                examples = "We meet once a month. What we tell each other stays between us.")
        @Nullable
        String agreementTemplate,

        @Schema(description = "How many mentors a mentee wants who does not say. Absent: 1.", examples = "1") @Nullable
        Integer mentorsPerMentee,

        @Schema(
                description = "How many days two who are proposed to each other have to answer, 1 to 90, the last day"
                        + " still in; then the proposal lapses and the next best follows. Absent: 14.",
                examples = "14")
        @Nullable
        Integer daysToAnswer,

        @Schema(
                description = "What a place that stays unfilled costs the whole, in perfect pairs: at 1 nobody stays"
                        + " without a mentor for the sake of others' better fit. Absent: 1.",
                examples = "1")
        @Nullable
        Double unfilledPrice,

        @Schema(description = """
                        Whether each mentor whom a mentee wants is to cover another area of need. Absent: false. Not
                        beside the criterion `one-outside-discipline`.""") @Nullable Boolean coverage,

        @Schema(description = "What a match is best at where a run says nothing else. Absent: HIGHEST_TOTAL.") @Nullable
        Fairness fairness,

        @Size(max = 30, message = "There are at most 30 criteria.")
        @Schema(
                description = "What it matches by. Absent: expertise for need 35, the mentee's list 15, outside the"
                        + " discipline 15, career stage 15, interests 10, track 5, language 5. Being alike never decides"
                        + " more than a third.")
        @Nullable
        List<@NotNull(message = "A criterion is missing here.") @Valid CriterionBody> criteria) {

    private static final Cadence MONTHLY = new Cadence(30, 60);
    private static final double ONE_PAIR = 1;
    private static final String AGREEMENT = """
            We meet as often as the programme says, and more when it helps. What we tell each other stays between us.
            The mentee sets the agenda; the mentor makes time and introductions. Either may end this at any time,
            without giving a reason and without fault.""";

    WrittenProgram written() {
        return new WrittenProgram(
                name.strip(),
                Objects.requireNonNullElse(model, RelationshipModel.DYAD),
                charter.charter(),
                new Calendar(enrolmentOpens, enrolmentCloses, starts, ends),
                cadence == null ? MONTHLY : cadence.cadence(),
                agreementTemplate == null || agreementTemplate.isBlank() ? AGREEMENT : agreementTemplate.strip(),
                mentorsPerMentee == null ? 1 : mentorsPerMentee,
                Objects.requireNonNullElse(daysToAnswer, ProgramFacts.USUAL_DAYS_TO_ANSWER),
                unfilledPrice == null ? ONE_PAIR : unfilledPrice,
                coverage != null && coverage,
                Objects.requireNonNullElse(fairness, Fairness.HIGHEST_TOTAL),
                criteria == null
                        ? null
                        : criteria.stream().map(CriterionBody::written).toList());
    }
}
