package org.facultyaffairs.nomination.opportunity;

/** What somebody is put forward for. */
public enum OpportunityKind {
    AWARD,
    POSITION,
    COMMITTEE,
    TALK,
    LEADERSHIP_ROLE,
    EDITORIAL,
    GRANT;

    /** Whether it has a call open to all who are eligible, or a written reason why not: sponsorship is no favouritism. */
    public boolean needsOpenCall() {
        return this == POSITION || this == LEADERSHIP_ROLE;
    }
}
