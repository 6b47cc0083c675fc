package org.facultyaffairs.matching.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** The office wrote a programme anew. Schema: {@code program-changed.v1.json}. */
public record ProgramChanged(
        UUID programId,
        long version,
        String name,
        RelationshipModel model,
        LocalDate enrolmentOpens,
        LocalDate enrolmentCloses,
        LocalDate starts,
        LocalDate ends,
        int mentorsPerMentee,
        Fairness fairness,
        boolean coverage,
        List<ToldCriterion> criteria,
        String changedBy,
        Instant changedAt)
        implements DomainEvent {

    public ProgramChanged {
        criteria = List.copyOf(criteria);
    }

    static ProgramChanged of(MentoringProgram program, long version, String by, Instant at) {
        ProgramFacts facts = program.facts();
        return new ProgramChanged(
                program.id(),
                version,
                facts.name(),
                facts.model(),
                facts.calendar().enrolmentOpens(),
                facts.calendar().enrolmentCloses(),
                facts.calendar().starts(),
                facts.calendar().ends(),
                facts.mentorsPerMentee(),
                facts.fairness(),
                facts.coverage(),
                ToldCriterion.all(facts.criteria()),
                by,
                at);
    }

    @Override
    public String type() {
        return "program-changed";
    }

    @Override
    public String topic() {
        return "programs";
    }

    @Override
    public String subject() {
        return programId.toString();
    }

    @Override
    public Change change() {
        return new Change(ProgramStatus.OPEN.name(), ProgramStatus.OPEN.name(), null);
    }
}
