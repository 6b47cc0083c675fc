package org.facultyaffairs.matching.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a unit. */
public record OrgUnitChanged(
        String unitId,
        long version,
        String name,
        @Nullable String parentId,
        @Nullable UUID leaderId) {}
