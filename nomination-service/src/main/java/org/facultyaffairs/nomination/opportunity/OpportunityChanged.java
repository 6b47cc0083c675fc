package org.facultyaffairs.nomination.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An open opportunity as it is from now on. Schema: {@code opportunity-changed.v1.json}. */
public record OpportunityChanged(
        UUID opportunityId,
        long version,
        OpportunityKind kind,
        String title,
        String description,
        String unit,
        LocalDate internalDeadline,
        int slots,
        boolean openCall,
        EligibilityText eligibility,
        List<String> desiredExpertise,
        SlateMinimums slatePolicy,
        Policy policy,
        String postedBy,
        Instant postedAt,
        String changedBy,
        Instant changedAt,
        @Nullable String sponsorOrganisation,
        @Nullable LocalDate externalDeadline,
        @Nullable String noOpenCallReason,
        boolean blindReview)
        implements DomainEvent {

    static OpportunityChanged of(Opportunity opportunity, String by, Instant now) {
        OpportunityFacts facts = opportunity.facts();
        return new OpportunityChanged(
                opportunity.id(),
                opportunity.tell(),
                facts.kind(),
                facts.title(),
                facts.description(),
                facts.unit().value(),
                facts.internalDeadline(),
                facts.slots(),
                facts.openCall(),
                facts.eligibility(),
                facts.desiredExpertise(),
                facts.slatePolicy(),
                facts.policy(),
                Objects.requireNonNull(opportunity.postedBy()),
                Objects.requireNonNull(opportunity.postedAt()),
                by,
                now,
                facts.sponsorOrganisation(),
                facts.externalDeadline(),
                facts.noOpenCallReason(),
                facts.blindReview());
    }

    @Override
    public String type() {
        return "opportunity-changed";
    }

    @Override
    public String topic() {
        return "opportunities";
    }

    @Override
    public String subject() {
        return opportunityId.toString();
    }
}
