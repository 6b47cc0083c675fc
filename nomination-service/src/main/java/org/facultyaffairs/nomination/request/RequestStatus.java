package org.facultyaffairs.nomination.request;

/** Where a request to be nominated stands. */
public enum RequestStatus {
    OPEN,
    ACCEPTED,
    DECLINED
}
