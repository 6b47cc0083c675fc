package org.facultyaffairs.profile.unit.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.unit.UnitFacts;
import org.facultyaffairs.profile.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/** What HR sends of a unit. */
@Schema(name = "OrgUnitFacts")
public record UnitBody(
        @NotBlank @Size(max = 200) @Schema(examples = "Division of Cardiology")
        String name,

        @NotNull UnitKind kind,

        @Size(max = 40) @Schema(examples = "medicine") @Nullable
        String parentId,

        @Schema(description = "Who leads it; nobody if left out", examples = "f89361bc-1a40-3645-9eae-4eca3c68df4e")
        @Nullable
        UUID leaderId) {

    UnitFacts facts() {
        return new UnitFacts(name.strip(), kind, parentId, leaderId);
    }
}
