package org.facultyaffairs.nomination.nomination;

import java.util.UUID;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a nomination says of it.
 *
 * @param unit the unit that posted the opportunity
 * @param referredBy who declined and referred this nominee
 * @param referredFrom the nomination that was declined in favour of this one
 */
public record NominationHeader(
        UUID nominationId,
        long version,
        UUID opportunityId,
        OpportunityKind opportunityKind,
        String unit,
        UUID nomineeId,
        UUID nominatorId,
        NominatorKind nominatorKind,
        @Nullable UUID referredBy,
        @Nullable UUID referredFrom) {

    NominationHeader referredBy(UUID decliner) {
        return new NominationHeader(
                nominationId,
                version,
                opportunityId,
                opportunityKind,
                unit,
                nomineeId,
                nominatorId,
                nominatorKind,
                decliner,
                referredFrom);
    }
}
