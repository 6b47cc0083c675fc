package org.facultyaffairs.nomination.request;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be nominated. Schema: {@code nomination-requested.v1.json}. */
public record NominationRequested(
        UUID requestId,
        long version,
        UUID opportunityId,
        OpportunityKind opportunityKind,
        String unit,
        UUID requesterId,
        Instant at,
        @Nullable UUID askedId)
        implements DomainEvent {

    @Override
    public String type() {
        return "nomination-requested";
    }

    @Override
    public String topic() {
        return "nominations";
    }

    @Override
    public String subject() {
        return requestId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, "OPEN", null);
    }
}
