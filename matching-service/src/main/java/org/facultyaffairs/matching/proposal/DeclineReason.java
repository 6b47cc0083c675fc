package org.facultyaffairs.matching.proposal;

/** Why somebody says no, picked from a list; seen by the office alone. */
public enum DeclineReason {
    /** No time just now: nobody else is proposed to them either. */
    BANDWIDTH,
    NOT_A_FIT,
    CONFLICT,
    OTHER_PLANS,
    NOT_SAID,
    /** Nobody said no: the mentor's last place was gone. */
    PLACE_GONE
}
