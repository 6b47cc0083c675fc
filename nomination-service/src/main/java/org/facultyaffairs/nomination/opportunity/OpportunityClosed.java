package org.facultyaffairs.nomination.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** No more nominations are taken. Schema: {@code opportunity-closed.v1.json}. */
public record OpportunityClosed(
        UUID opportunityId,
        long version,
        OpportunityKind kind,
        String title,
        String unit,
        LocalDate internalDeadline,
        int slots,
        boolean throughOpenCall,
        int submittedNominations,
        int filled,
        int eligibleCount,
        List<UUID> eligiblePool,
        Instant closedAt,
        @Nullable String noOpenCallReason,
        @Nullable String closedBy)
        implements DomainEvent {

    static OpportunityClosed of(
            Opportunity opportunity, int submitted, List<UUID> eligible, @Nullable String by, Instant now) {
        return new OpportunityClosed(
                opportunity.id(),
                opportunity.tell(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit().value(),
                opportunity.deadline().day(),
                opportunity.slots(),
                opportunity.openCall(),
                submitted,
                opportunity.filled(),
                eligible.size(),
                List.copyOf(eligible),
                now,
                opportunity.facts().noOpenCallReason(),
                by);
    }

    @Override
    public String type() {
        return "opportunity-closed";
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
        return new Change("OPEN", "CLOSED", closedBy == null ? "The internal deadline passed." : null);
    }
}
