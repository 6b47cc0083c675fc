package org.facultyaffairs.matching.proposal;

import org.facultyaffairs.matching.enrollment.EnrollmentRole;

/** Which of the two somebody is. */
public enum Side {
    MENTEE,
    MENTOR;

    static Side of(EnrollmentRole role) {
        return switch (role) {
            case MENTEE -> MENTEE;
            case MENTOR -> MENTOR;
        };
    }

    Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
