package org.facultyaffairs.profile.selfid;

import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** Somebody told how they identify; sealed. Schema: {@code self-identification-given.v1.json}. */
record SelfIdentificationGiven(UUID facultyId, long version, Consent consent, String sealed) implements DomainEvent {

    static final String TOPIC = "self-identifications";

    @Override
    public String type() {
        return "self-identification-given";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String subject() {
        return facultyId.toString();
    }
}
