package org.facultyaffairs.matching.program.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.program.Fairness;
import org.facultyaffairs.matching.program.MentoringProgram;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramStatus;
import org.facultyaffairs.matching.program.RelationshipModel;
import org.jspecify.annotations.Nullable;

/** A programme as everybody sees it. */
@Schema(name = "Program")
public record ProgramView(
        UUID id,
        long version,
        ProgramStatus status,
        @Schema(examples = "Mentoring for new faculty 2027") String name,
        RelationshipModel model,
        CharterBody charter,
        LocalDate enrolmentOpens,
        LocalDate enrolmentCloses,
        LocalDate starts,
        LocalDate ends,
        CadenceBody cadence,
        String agreementTemplate,
        @Schema(examples = "1") int mentorsPerMentee,
        @Schema(examples = "14") int daysToAnswer,
        @Schema(examples = "1") double unfilledPrice,
        boolean coverage,
        Fairness fairness,
        List<CriterionBody> criteria,

        @Schema(description = "Faculty id of who opened it, or the token's subject when they have none.")
        String openedBy,

        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt)
        implements Versioned {

    private static final double MILLION = 1_000_000;

    static ProgramView of(MentoringProgram program) {
        ProgramFacts facts = program.facts();
        return new ProgramView(
                program.id(),
                program.version(),
                program.status(),
                facts.name(),
                facts.model(),
                CharterBody.of(facts.charter()),
                facts.calendar().enrolmentOpens(),
                facts.calendar().enrolmentCloses(),
                facts.calendar().starts(),
                facts.calendar().ends(),
                CadenceBody.of(facts.cadence()),
                facts.agreementTemplate(),
                facts.mentorsPerMentee(),
                facts.daysToAnswer(),
                facts.unfilledPrice() / MILLION,
                facts.coverage(),
                facts.fairness(),
                facts.criteria().criteria().stream().map(CriterionBody::of).toList(),
                program.openedBy(),
                program.openedAt(),
                program.closedBy(),
                program.closedAt());
    }
}
