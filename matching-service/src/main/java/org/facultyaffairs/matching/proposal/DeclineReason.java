package org.facultyaffairs.matching.proposal;

/** Why a proposal did not come about; seen by the office alone. People pick theirs from a list. */
public enum DeclineReason {
    /** No time just now: nobody else is proposed to them either, until they change their terms or enrol anew. */
    BANDWIDTH,
    NOT_A_FIT,
    CONFLICT,
    OTHER_PLANS,
    NOT_SAID,
    /** Nobody said no: the mentor has no place left. */
    PLACE_GONE,
    /** Nobody said no: the mentee has found as many mentors as they wish for. */
    WISH_MET,
    /** Nobody said no: the mentee has said since that the two are not to be brought together. */
    MENTEE_TERMS,
    /** Nobody said no: the mentor has said so. */
    MENTOR_TERMS,
    /** Nobody said no: the time to answer was over. */
    NO_ANSWER,
    /** Nobody said no: one of the two takes part no more. */
    LEFT,
    /** Nobody said no: a repair of the match was published, in which the two are no pair. */
    SUPERSEDED,
    /** Nobody said no: the programme was closed. */
    PROGRAM_CLOSED;

    /** Whether somebody can give it as theirs. */
    public boolean isAnybodys() {
        return switch (this) {
            case BANDWIDTH, NOT_A_FIT, CONFLICT, OTHER_PLANS, NOT_SAID -> true;
            case PLACE_GONE, WISH_MET, MENTEE_TERMS, MENTOR_TERMS, NO_ANSWER, LEFT, SUPERSEDED, PROGRAM_CLOSED -> false;
        };
    }

    /** Whether it is by the terms of this one of the two: that is told to nobody else but the office. */
    public boolean isTermsOf(Side side) {
        return this == (side == Side.MENTEE ? MENTEE_TERMS : MENTOR_TERMS);
    }

    /** Whether the two are not to be proposed to each other again: one said no, or let the time pass. */
    boolean isFinal() {
        return isAnybodys() || this == NO_ANSWER;
    }
}
