package org.facultyaffairs.matching.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** A programme takes people in. Schema: {@code program-opened.v1.json}. */
public record ProgramOpened(
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
        String openedBy,
        Instant openedAt)
        implements DomainEvent {

    public ProgramOpened {
        criteria = List.copyOf(criteria);
    }

    static ProgramOpened of(MentoringProgram program, long version, String by, Instant at) {
        ProgramFacts facts = program.facts();
        return new ProgramOpened(
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
        return "program-opened";
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
        return new Change(null, ProgramStatus.OPEN.name(), null);
    }
}
