package org.facultyaffairs.nomination.committee.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.committee.ConflictList;
import org.facultyaffairs.nomination.committee.Declaration;
import org.facultyaffairs.nomination.conflict.ConflictKind;
import org.jspecify.annotations.Nullable;

/** Why a member keeps away from a nomination. */
@Schema(name = "Conflict")
public record ConflictView(
        UUID memberId,

        @Schema(description = "Absent when it is about all nominations") @Nullable
        UUID nominationId,

        @Schema(description = "DECLARED by the member, else detected")
        ConflictKind kind,

        @Schema(examples = "The member leads the department medicine, in the nominee's reporting line.")
        String reason) {

    static ConflictView of(ConflictList.Entry entry) {
        return new ConflictView(entry.member(), entry.nomination(), entry.kind(), entry.reason());
    }

    static ConflictView of(Declaration declaration) {
        return new ConflictView(
                declaration.memberId(), declaration.nominationId(), ConflictKind.DECLARED, declaration.reason());
    }
}
