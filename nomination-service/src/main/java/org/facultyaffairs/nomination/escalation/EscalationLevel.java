package org.facultyaffairs.nomination.escalation;

/** To whom an unanswered call is brought, in this order. */
public enum EscalationLevel {
    UNIT_LEADER("the unit's leader"),
    OFFICE("the office of faculty affairs"),
    COMMITTEE("a committee, with the recommended slate");

    private final String words;

    EscalationLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
