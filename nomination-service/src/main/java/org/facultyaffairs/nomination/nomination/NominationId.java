package org.facultyaffairs.nomination.nomination;

import java.util.UUID;

/** One nomination of one person for one opportunity. */
public record NominationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
