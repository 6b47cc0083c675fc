package org.facultyaffairs.matching.people;

import org.jspecify.annotations.Nullable;

/** A unit as last told; {@code parent} is absent for a school, {@code leader} while the post is vacant. */
public record OrgUnit(
        UnitId id,
        String name,
        @Nullable UnitId parent,
        @Nullable FacultyId leader) {}
