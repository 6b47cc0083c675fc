package org.facultyaffairs.matching.people;

import java.util.UUID;

/** Nobody is to know this person's name any more. */
public record FacultyErased(UUID facultyId, long version) {}
