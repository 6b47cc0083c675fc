package org.facultyaffairs.chassis.events;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a past-tense record. Its components are the body on the wire; its schema is
 * {@code deploy/contracts/events/<type>.v1.json}.
 */
public interface DomainEvent {

    /** The kebab-case name, {@code nomination-submitted}. */
    String type();

    /** The topic of its aggregate, {@code nominations}. */
    String topic();

    /** The aggregate's id: the key on the topic, so that one aggregate's events stay in order. */
    String subject();

    /** From which state to which, and why, for the audit; {@link Change#NONE} where it changes no state. */
    default Change change() {
        return Change.NONE;
    }

    /**
     * What an audit entry tells of a change.
     *
     * @param reason in words, without anything confidential
     */
    record Change(
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {

        public static final Change NONE = new Change(null, null, null);
    }
}
