package org.facultyaffairs.profile.unit;

import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A unit as it is now. Schema: {@code org-unit-changed.v1.json}. */
public record OrgUnitChanged(
        String unitId,
        long version,
        String name,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable UUID leaderId) implements DomainEvent {

    @Override
    public String type() {
        return "org-unit-changed";
    }

    @Override
    public String topic() {
        return "org-units";
    }

    @Override
    public String subject() {
        return unitId;
    }
}
