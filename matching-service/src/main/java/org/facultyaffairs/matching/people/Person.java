package org.facultyaffairs.matching.people;

import org.jspecify.annotations.Nullable;

/**
 * All that recommendations may ever learn of a person.
 *
 * @param orcid empty when HR holds none
 * @param manager the reporting line; absent at the top
 */
public record Person(
        FacultyId id,
        String name,
        FacultyStatus status,
        Position position,
        OwnWords words,
        String orcid,
        @Nullable FacultyId manager) {

    public boolean isActive() {
        return status == FacultyStatus.ACTIVE;
    }
}
