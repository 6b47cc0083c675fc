package org.facultyaffairs.matching.enrollment;

import java.util.UUID;

/** One person's part in one programme, in one role. */
public record EnrollmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
