package org.facultyaffairs.nomination.posting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.opportunity.EligibilityText;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityFacts;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.facultyaffairs.nomination.opportunity.Policy;
import org.facultyaffairs.nomination.opportunity.RubricCriterion;
import org.facultyaffairs.nomination.opportunity.SlateMinimums;
import org.jspecify.annotations.Nullable;

/** An opportunity as everybody of the faculty sees it once it is published. */
@Schema(name = "Opportunity")
public record OpportunityView(
        UUID id,
        long version,
        OpportunityStatus status,
        OpportunityKind kind,
        String title,
        String description,
        String unit,
        @Nullable String sponsorOrganisation,
        LocalDate internalDeadline,
        @Nullable LocalDate externalDeadline,
        int slots,
        int filled,
        EligibilityText eligibility,
        List<RubricCriterion> rubric,
        List<String> desiredExpertise,
        SlateMinimums slatePolicy,
        boolean openCall,
        @Nullable String noOpenCallReason,
        boolean blindReview,
        Policy policy,
        @Nullable String postedBy,
        @Nullable Instant postedAt,

        @Schema(description = "How many were eligible when it was published") @Nullable
        Integer eligibleCount,

        @Nullable Instant endedAt,

        @Schema(description = "Why it was called off") @Nullable
        String endReason)
        implements Versioned {

    static OpportunityView of(Opportunity opportunity) {
        OpportunityFacts facts = opportunity.facts();
        return new OpportunityView(
                opportunity.id(),
                opportunity.version(),
                opportunity.status(),
                facts.kind(),
                facts.title(),
                facts.description(),
                facts.unit().value(),
                facts.sponsorOrganisation(),
                facts.internalDeadline(),
                facts.externalDeadline(),
                facts.slots(),
                opportunity.filled(),
                facts.eligibility(),
                facts.rubric(),
                facts.desiredExpertise(),
                facts.slatePolicy(),
                facts.openCall(),
                facts.noOpenCallReason(),
                facts.blindReview(),
                facts.policy(),
                opportunity.postedBy(),
                opportunity.postedAt(),
                opportunity.eligibleCount(),
                opportunity.endedAt(),
                opportunity.endReason());
    }
}
