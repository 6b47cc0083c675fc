package org.facultyaffairs.nomination.nomination;

/** Why a nominee said no; for want of interest or bandwidth, sponsoring a peer is offered in the same act. */
public enum DeclineReason {
    INTEREST,
    BANDWIDTH,
    OTHER
}
