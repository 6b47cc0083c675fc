package org.facultyaffairs.matching.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.matching.eligibility.EligibilityRule;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.people.UnitId;
import org.facultyaffairs.matching.scoring.Call;
import org.facultyaffairs.matching.scoring.OpportunityKind;
import org.facultyaffairs.matching.slate.SlateRule;
import org.jspecify.annotations.Nullable;

/** What this service reads of an opportunity, posted or changed, and the document that it keeps. */
public record OpportunityTold(
        UUID opportunityId,
        long version,
        OpportunityKind kind,
        String title,
        String unit,
        LocalDate internalDeadline,
        int slots,
        Eligibility eligibility,
        List<String> desiredExpertise,
        SlatePolicy slatePolicy) {

    /** Who may be put forward. */
    public record Eligibility(String expression, String words) {}

    /** The quotas that can be met without knowing who anybody is; the others are no business of this service. */
    public record SlatePolicy(
            @Nullable Integer minJunior,
            @Nullable Integer minSenior,
            @Nullable Integer minUnits) {}

    Call call() {
        return new Call(kind, new UnitId(unit), internalDeadline, Topic.all(desiredExpertise));
    }

    EligibilityRule rule() {
        return EligibilityRule.compile(eligibility.expression());
    }

    SlateRule slateRule() {
        return SlateRule.forSlots(
                slots, asked(slatePolicy.minJunior()), asked(slatePolicy.minSenior()), asked(slatePolicy.minUnits()));
    }

    private static int asked(@Nullable Integer least) {
        return least == null ? 0 : least;
    }
}
