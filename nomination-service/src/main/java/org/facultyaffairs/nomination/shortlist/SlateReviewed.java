package org.facultyaffairs.nomination.shortlist;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.facultyaffairs.nomination.slate.SlateVerdict;

/** A slate was held against its policy: whether, never who. Schema: {@code slate-reviewed.v1.json}. */
public record SlateReviewed(
        UUID opportunityId,
        long version,
        OpportunityKind opportunityKind,
        String unit,
        SlateVerdict verdict,
        int slateSize,
        Instant at)
        implements DomainEvent {

    @Override
    public String type() {
        return "slate-reviewed";
    }

    @Override
    public String topic() {
        return "nominations";
    }

    @Override
    public String subject() {
        return opportunityId.toString();
    }
}
