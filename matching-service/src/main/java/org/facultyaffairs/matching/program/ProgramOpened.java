package org.facultyaffairs.matching.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** A programme takes people in. Schema: {@code program-opened.v1.json}. */
public record ProgramOpened(
        UUID programId, long version, @JsonUnwrapped ProgramDocument document, String openedBy, Instant openedAt)
        implements DomainEvent {

    static ProgramOpened of(MentoringProgram program, long version, String by, Instant at) {
        return new ProgramOpened(program.id(), version, ProgramDocument.of(program.facts()), by, at);
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
