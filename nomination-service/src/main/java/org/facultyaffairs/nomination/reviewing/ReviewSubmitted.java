package org.facultyaffairs.nomination.reviewing;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;

/**
 * One more review of a nomination is in; neither by whom nor what they think. Schema:
 * {@code review-submitted.v1.json}.
 *
 * @param submitted how many are in
 * @param assigned how many are asked for
 */
public record ReviewSubmitted(
        UUID nominationId,
        long version,
        UUID opportunityId,
        OpportunityKind opportunityKind,
        String unit,
        long submitted,
        long assigned,
        Instant at)
        implements DomainEvent {

    static ReviewSubmitted of(Nomination nomination, long submitted, long assigned, Instant at) {
        return new ReviewSubmitted(
                nomination.id(),
                nomination.header().version(),
                nomination.opportunityId(),
                nomination.opportunityKind(),
                nomination.unit(),
                submitted,
                assigned,
                at);
    }

    @Override
    public String type() {
        return "review-submitted";
    }

    @Override
    public String topic() {
        return "nominations";
    }

    @Override
    public String subject() {
        return nominationId.toString();
    }
}
