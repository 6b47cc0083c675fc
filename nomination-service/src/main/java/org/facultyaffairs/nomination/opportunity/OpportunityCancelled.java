package org.facultyaffairs.nomination.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** An opportunity is off. Schema: {@code opportunity-cancelled.v1.json}. */
public record OpportunityCancelled(
        UUID opportunityId,
        long version,
        OpportunityKind kind,
        String title,
        String unit,
        String reason,
        Instant cancelledAt,
        String cancelledBy)
        implements DomainEvent {

    static OpportunityCancelled of(Opportunity opportunity, String reason, String by, Instant now) {
        return new OpportunityCancelled(
                opportunity.id(),
                opportunity.tell(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit().value(),
                reason,
                now,
                by);
    }

    @Override
    public String type() {
        return "opportunity-cancelled";
    }

    @Override
    public String topic() {
        return "opportunities";
    }

    @Override
    public String subject() {
        return opportunityId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, "CANCELLED", reason);
    }
}
