package org.facultyaffairs.matching.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** The office wrote a programme anew. Schema: {@code program-changed.v1.json}. */
public record ProgramChanged(
        UUID programId, long version, @JsonUnwrapped ProgramDocument document, String changedBy, Instant changedAt)
        implements DomainEvent {

    static ProgramChanged of(MentoringProgram program, long version, String by, Instant at) {
        return new ProgramChanged(program.id(), version, ProgramDocument.of(program.facts()), by, at);
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
