package org.facultyaffairs.nomination.nomination;

import org.facultyaffairs.chassis.events.DomainEvent;

/** Something that happened to one nomination. Its header's fields stand beside its own in the body. */
public interface NominationEvent extends DomainEvent {

    NominationHeader nomination();

    @Override
    default String topic() {
        return "nominations";
    }

    @Override
    default String subject() {
        return nomination().nominationId().toString();
    }
}
