package org.facultyaffairs.profile.directory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The house's id of a person. It follows from HR's number, so that sign-in and HR can name the same person before
 * either has told the other.
 */
public record FacultyId(UUID value) {

    static FacultyId of(EmployeeNumber number) {
        return new FacultyId(UUID.nameUUIDFromBytes(("faculty:" + number.value()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
