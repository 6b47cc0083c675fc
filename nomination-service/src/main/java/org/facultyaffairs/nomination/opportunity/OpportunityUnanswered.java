package org.facultyaffairs.nomination.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Nobody is put forward and the deadline comes near. Schema: {@code opportunity-unanswered.v1.json}. */
public record OpportunityUnanswered(
        UUID opportunityId,
        long version,
        OpportunityKind kind,
        String title,
        String unit,
        LocalDate internalDeadline,
        int daysLeft,
        String level,
        EscalatedTo escalatedTo,
        Instant at,
        @Nullable List<UUID> recommendedSlate)
        implements DomainEvent {

    /** Whose turn it is: one person, or all who hold a role. */
    public record EscalatedTo(
            @Nullable UUID facultyId, @Nullable String role) {}

    static OpportunityUnanswered of(
            Opportunity opportunity, String level, EscalatedTo to, List<UUID> recommended, Clock clock) {
        return new OpportunityUnanswered(
                opportunity.id(),
                opportunity.tell(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit().value(),
                opportunity.deadline().day(),
                Math.toIntExact(opportunity.deadline().daysLeft(clock.instant(), clock.getZone())),
                level,
                to,
                clock.instant(),
                recommended.isEmpty() ? null : List.copyOf(recommended));
    }

    @Override
    public String type() {
        return "opportunity-unanswered";
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
        return new Change(null, level, "Nobody is put forward, %d days before the deadline.".formatted(daysLeft));
    }
}
