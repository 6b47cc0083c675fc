package org.facultyaffairs.nomination.posting.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.eligibility.Eligibility;
import org.facultyaffairs.nomination.eligibility.UnmetRequirement;
import org.facultyaffairs.nomination.opportunity.EligibilityText;
import org.facultyaffairs.nomination.posting.OwnEligibility;
import org.jspecify.annotations.Nullable;

/** Whether I could be put forward, and if not what would change it. */
@Schema(name = "Eligibility")
public record EligibilityView(
        UUID opportunityId,
        EligibilityText rule,

        @Schema(description = "The day for which this is answered: the internal deadline")
        LocalDate on,

        boolean eligible,
        String words,
        List<UnmetView> unmet,

        @Schema(description = "From when on, if nothing but time passes") @Nullable
        LocalDate eligibleFrom) {

    /** One condition that does not hold. */
    @Schema(name = "UnmetRequirement")
    public record UnmetView(
            String expression, String words, @Nullable LocalDate metFrom) {

        static UnmetView of(UnmetRequirement unmet) {
            return new UnmetView(unmet.expression(), unmet.sentence(), unmet.metOn());
        }
    }

    static EligibilityView of(OwnEligibility.Answer answer) {
        Eligibility eligibility = answer.eligibility();
        return new EligibilityView(
                answer.opportunity().id(),
                answer.opportunity().facts().eligibility(),
                answer.opportunity().deadline().day(),
                eligibility.eligible(),
                eligibility.inWords(),
                eligibility.unmet().stream().map(UnmetView::of).toList(),
                eligibility.eligibleOn());
    }
}
