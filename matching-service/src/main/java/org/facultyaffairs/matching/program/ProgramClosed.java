package org.facultyaffairs.matching.program;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** A programme takes nobody in any more. Schema: {@code program-closed.v1.json}. */
public record ProgramClosed(UUID programId, long version, String closedBy, Instant closedAt) implements DomainEvent {

    @Override
    public String type() {
        return "program-closed";
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
        return new Change(ProgramStatus.OPEN.name(), ProgramStatus.CLOSED.name(), null);
    }
}
