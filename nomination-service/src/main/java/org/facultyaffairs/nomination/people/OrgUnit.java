package org.facultyaffairs.nomination.people;

import org.jspecify.annotations.Nullable;

/** One unit as last told; {@code parent} is null for a school, {@code leader} while the post is vacant. */
public record OrgUnit(
        UnitId id,
        UnitKind kind,
        @Nullable UnitId parent,
        @Nullable FacultyId leader) {}
