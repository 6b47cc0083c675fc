package org.facultyaffairs.profile.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What HR says of a unit.
 *
 * @param parentId absent for a school alone
 * @param leaderId absent while the post is vacant
 */
public record UnitFacts(
        String name,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable UUID leaderId) {}
