package org.facultyaffairs.matching.program;

import java.util.UUID;

/** One mentoring programme. */
public record ProgramId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
