package org.facultyaffairs.nomination.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An opportunity is open for nominations. Schema: {@code opportunity-posted.v1.json}. */
public record OpportunityPosted(
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
        @Nullable String sponsorOrganisation,
        @Nullable LocalDate externalDeadline,
        @Nullable String noOpenCallReason,
        boolean blindReview,
        @Nullable Integer eligibleCount)
        implements DomainEvent {

    static OpportunityPosted of(Opportunity opportunity) {
        OpportunityFacts facts = opportunity.facts();
        return new OpportunityPosted(
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
                facts.sponsorOrganisation(),
                facts.externalDeadline(),
                facts.noOpenCallReason(),
                facts.blindReview(),
                opportunity.eligibleCount());
    }

    @Override
    public String type() {
        return "opportunity-posted";
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
        return new Change("DRAFT", "OPEN", noOpenCallReason);
    }
}
