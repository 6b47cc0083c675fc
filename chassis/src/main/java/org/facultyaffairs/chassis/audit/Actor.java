package org.facultyaffairs.chassis.audit;

/**
 * Who acted: a real subject, never "system" when a person acted.
 *
 * @param subject a token's subject, an event's id, or the name of what the clock set off
 */
public record Actor(String subject, Kind kind) {

    /** What sort of actor it is. */
    public enum Kind {
        PERSON,
        MACHINE,
        EVENT,
        CLOCK,
        LINK
    }

    /** The clock reached a limit that is policy data. */
    public static Actor clock(String limit) {
        return new Actor(limit, Kind.CLOCK);
    }

    /** Another service's event had this effect. */
    public static Actor event(String eventId) {
        return new Actor(eventId, Kind.EVENT);
    }
}
