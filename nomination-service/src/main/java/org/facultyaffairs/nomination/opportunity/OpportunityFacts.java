package org.facultyaffairs.nomination.opportunity;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.nomination.column.Texts;
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
@Embeddable
public record OpportunityFacts(
        @Enumerated(STRING) OpportunityKind kind,
        String title,
        String description,
        @Convert(converter = Columns.OfUnit.class) UnitId unit,
        @Nullable String sponsorOrganisation,
        LocalDate internalDeadline,
        @Nullable LocalDate externalDeadline,
        int slots,
        EligibilityText eligibility,
        @Convert(converter = Columns.OfRubric.class) List<RubricCriterion> rubric,
        @Convert(converter = Texts.class) List<String> desiredExpertise,
        @Convert(converter = Columns.OfSlatePolicy.class) SlateMinimums slatePolicy,
        boolean openCall,
        @Nullable String noOpenCallReason,
        boolean blindReview,
        @Convert(converter = Columns.OfPolicy.class) Policy policy) {

    public OpportunityFacts {
        rubric = List.copyOf(rubric);
        desiredExpertise = List.copyOf(desiredExpertise);
    }
}
