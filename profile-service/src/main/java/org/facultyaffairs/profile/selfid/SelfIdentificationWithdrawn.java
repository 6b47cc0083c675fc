package org.facultyaffairs.profile.selfid;

import java.time.LocalDate;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** Somebody took back what they told. Schema: {@code self-identification-withdrawn.v1.json}. */
record SelfIdentificationWithdrawn(UUID facultyId, long version, LocalDate withdrawnOn) implements DomainEvent {

    @Override
    public String type() {
        return "self-identification-withdrawn";
    }

    @Override
    public String topic() {
        return SelfIdentificationGiven.TOPIC;
    }

    @Override
    public String subject() {
        return facultyId.toString();
    }

    @Override
    public Change change() {
        return new Change("GIVEN", "WITHDRAWN", null);
    }
}
