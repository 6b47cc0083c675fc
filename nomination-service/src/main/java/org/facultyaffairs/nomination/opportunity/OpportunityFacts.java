package org.facultyaffairs.nomination.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What whoever posts an opportunity says of it.
 *
 * @param sponsorOrganisation who gives it, when not the institution itself
 * @param internalDeadline the last day for nominations here
 * @param externalDeadline the last day at the sponsor organisation
 * @param desiredExpertise content areas or terms of the vocabulary
 * @param noOpenCallReason why a kind that needs an open call has none
 */
public record OpportunityFacts(
        OpportunityKind kind,
        String title,
        String description,
        UnitId unit,
        @Nullable String sponsorOrganisation,
        LocalDate internalDeadline,
        @Nullable LocalDate externalDeadline,
        int slots,
        EligibilityText eligibility,
        List<RubricCriterion> rubric,
        List<String> desiredExpertise,
        SlateMinimums slatePolicy,
        boolean openCall,
        @Nullable String noOpenCallReason,
        boolean blindReview,
        Policy policy) {

    public OpportunityFacts {
        rubric = List.copyOf(rubric);
        desiredExpertise = List.copyOf(desiredExpertise);
    }
}
