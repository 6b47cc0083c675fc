package org.facultyaffairs.nomination.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of {@code org-unit-changed} is read here. */
record UnitTold(
        String unitId,
        long version,
        String name,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable UUID leaderId) {}
