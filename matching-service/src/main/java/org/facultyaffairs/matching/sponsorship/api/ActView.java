package org.facultyaffairs.matching.sponsorship.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.sponsorship.ActKind;
import org.facultyaffairs.matching.sponsorship.SponsorshipAct;
import org.jspecify.annotations.Nullable;

/** One act of a sponsor. */
@Schema(name = "SponsorshipAct")
public record ActView(
        UUID id,
        ActKind act,
        Instant at,

        @Schema(description = "The nomination that it was part of, if it was recorded by itself.") @Nullable
        UUID nominationId,

        @Nullable UUID opportunityId,
        @Nullable String note) {

    static ActView of(SponsorshipAct act) {
        return new ActView(act.id(), act.kind(), act.at(), act.nominationId(), act.opportunityId(), act.note());
    }
}
