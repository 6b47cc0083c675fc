package org.facultyaffairs.nomination.people;

import java.util.UUID;

/** One faculty member, under the id that the profile service gave. */
public record FacultyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
