package org.facultyaffairs.profile.unit.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.profile.unit.OrgUnit;
import org.facultyaffairs.profile.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/** A unit as everyone sees it. */
@Schema(name = "OrgUnit")
public record UnitView(
        @Schema(examples = "cardiology") String id,
        long version,
        @Schema(examples = "Division of Cardiology") String name,
        UnitKind kind,
        @Schema(examples = "medicine") @Nullable String parentId,
        @Nullable UUID leaderId)
        implements Versioned {

    static UnitView of(OrgUnit unit) {
        return new UnitView(unit.id(), unit.version(), unit.name(), unit.kind(), unit.parentId(), unit.leaderId());
    }
}
