package org.facultyaffairs.nomination.escalation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.escalation.Escalation;
import org.facultyaffairs.nomination.escalation.EscalationLevel;
import org.facultyaffairs.nomination.escalation.EscalationStep;
import org.facultyaffairs.nomination.escalation.RecommendedSlate;
import org.facultyaffairs.nomination.escalation.UnansweredList.Unanswered;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.jspecify.annotations.Nullable;

/** An open call for which nothing was handed in yet. */
@Schema(name = "UnansweredCall")
public record UnansweredView(
        UUID opportunityId,
        OpportunityKind kind,
        String title,
        String unit,
        LocalDate internalDeadline,
        int daysLeft,

        @Schema(description = "The highest level that it has been brought to; absent before the first") @Nullable
        EscalationLevel level,

        List<EscalationView> escalations,

        @Schema(description = "The level that it reaches next") @Nullable
        StepView next,

        @Schema(description = "Whom the matching service would think of, best first")
        List<RecommendedSlate.Candidate> recommendedSlate) {

    /** One level that it has been brought to. */
    @Schema(name = "Escalation")
    public record EscalationView(
            EscalationLevel level,
            Instant at,
            int daysLeft,
            @Nullable UUID facultyId,
            String role) {

        static EscalationView of(Escalation escalation) {
            return new EscalationView(
                    escalation.level(),
                    escalation.at(),
                    escalation.daysLeft(),
                    escalation.personId(),
                    escalation.role());
        }
    }

    /** The level that it reaches next, and when. */
    @Schema(name = "EscalationStep")
    public record StepView(EscalationLevel level, Instant dueAt) {

        static StepView of(EscalationStep step) {
            return new StepView(step.level(), step.dueAt());
        }
    }

    static UnansweredView of(Unanswered unanswered) {
        Opportunity opportunity = unanswered.opportunity();
        return new UnansweredView(
                opportunity.id(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit().value(),
                opportunity.deadline().day(),
                unanswered.daysLeft(),
                unanswered.taken().stream()
                        .map(Escalation::level)
                        .max(EscalationLevel::compareTo)
                        .orElse(null),
                unanswered.taken().stream().map(EscalationView::of).toList(),
                unanswered.next().map(StepView::of).orElse(null),
                unanswered.recommended());
    }
}
