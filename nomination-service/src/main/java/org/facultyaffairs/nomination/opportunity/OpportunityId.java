package org.facultyaffairs.nomination.opportunity;

import java.util.UUID;

/** One award, position or other thing that people are put forward for. */
public record OpportunityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
