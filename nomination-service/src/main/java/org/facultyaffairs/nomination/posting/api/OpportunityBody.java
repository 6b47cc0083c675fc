package org.facultyaffairs.nomination.posting.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.eligibility.EligibilityRule;
import org.facultyaffairs.nomination.eligibility.RuleCompilation;
import org.facultyaffairs.nomination.opportunity.EligibilityText;
import org.facultyaffairs.nomination.opportunity.OpportunityFacts;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.facultyaffairs.nomination.opportunity.Policy;
import org.facultyaffairs.nomination.opportunity.RubricCriterion;
import org.facultyaffairs.nomination.opportunity.SlateMinimums;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/** What is sent of an opportunity. What is left out has a usual value, see each field. */
@Schema(name = "OpportunityFacts")
public record OpportunityBody(
        @NotNull OpportunityKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Excellence in Teaching Award 2027")
        String title,

        @NotBlank @Size(max = 10_000) @Schema(examples = "For teaching that changed how a division practises.")
        String description,

        @NotNull
        @Pattern(regexp = "[a-z0-9-]{2,40}", message = "2 to 40 lower-case letters, digits and hyphens")
        @Schema(description = "The unit that posts it", examples = "som")
        String unit,

        @Size(min = 1, max = 200) @Schema(examples = "Association of Medical Colleges") @Nullable
        String sponsorOrganisation,

        @NotNull @Schema(description = "The last day for nominations", examples = "2027-01-15")
        LocalDate internalDeadline,

        @Schema(description = "The last day at the sponsor organisation", examples = "2027-02-01") @Nullable
        LocalDate externalDeadline,

        @Min(1) @Max(1000) @Schema(description = "How many can be selected; 1 if left out", examples = "1") @Nullable
        Integer slots,

        @Valid @Schema(description = "Everybody active if left out") @Nullable
        EligibilityBody eligibility,

        @Size(max = 20) @Schema(description = "What reviewers score; all criteria have the same max") @Nullable
        List<@Valid @NotNull CriterionBody> rubric,

        @Size(max = 20) @Schema(examples = "[\"TEACHING\", \"QI_SAFETY\"]") @Nullable
        List<@NotBlank @Size(max = 100) String> desiredExpertise,

        @Schema(
                description = "The least that a slate should hold; an absent rule is not asked",
                examples = "{\"minWomen\": 1, \"minMen\": 1, \"minJunior\": 1, \"minSenior\": 1, \"minUnits\": 2}")
        @Nullable
        SlateMinimums slatePolicy,

        @Schema(description = "Everybody eligible may put themselves forward; false if left out") @Nullable
        Boolean openCall,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Why a POSITION or LEADERSHIP_ROLE has no open call; metrics count it",
                examples = "An interim head for three months.")
        @Nullable
        String noOpenCallReason,

        @Schema(description = "Reviewers do not see who it is; false if left out") @Nullable
        Boolean blindReview,

        @Valid @Schema(description = "Time limits and quorum; each has a usual value") @Nullable
        PolicyBody policy) {

    /** Who may be put forward. */
    @Schema(name = "EligibilityRule")
    public record EligibilityBody(
            @NotBlank
            @Schema(
                    description = "CEL over rank, track, unit, units, yearsInRank, yearsSinceHire, careerStage, status,"
                            + " orcid",
                    examples = "rank >= ASSOCIATE_PROFESSOR && yearsInRank >= 5")
            String expression,

            @Size(min = 1, max = 500)
            @Schema(
                    description = "The same for people; told from the rule if left out",
                    examples = "Associate professors and above with five years in rank.")
            @Nullable
            String words) {}

    /** One thing that reviewers score. */
    @Schema(name = "RubricCriterionFacts")
    public record CriterionBody(
            @NotBlank @Size(max = 100) @Schema(examples = "impact")
            String criterion,

            @Schema(description = "1 to 100; 1 if left out", examples = "3") @Nullable
            Integer weight,

            @Schema(description = "The best score, 2 to 10; 5 if left out", examples = "5") @Nullable
            Integer max) {

        RubricCriterion criterion(int usualMax) {
            return new RubricCriterion(criterion.strip(), weight == null ? 1 : weight, max == null ? usualMax : max);
        }
    }

    /** Time limits and quorum. */
    @Schema(name = "OpportunityPolicy")
    public record PolicyBody(
            @Size(max = 3)
            @Schema(description = "Days before the internal deadline", examples = "[21, 14, 7]")
            @Nullable
            List<@NotNull Integer> escalationDays,

            @Size(max = 12) @Schema(description = "Days after the selection", examples = "[30, 90, 180]") @Nullable
            List<@NotNull Integer> sponsorCheckInDays,

            @Schema(description = "Members who must take part in the decision; 2 if left out", examples = "2") @Nullable
            Integer committeeQuorum) {

        Policy policy() {
            return new Policy(
                    escalationDays == null ? Policy.USUAL.escalationDays() : escalationDays,
                    sponsorCheckInDays == null ? Policy.USUAL.sponsorCheckInDays() : sponsorCheckInDays,
                    committeeQuorum == null ? Policy.USUAL.committeeQuorum() : committeeQuorum);
        }
    }

    private static final int USUAL_MAX = 5;

    OpportunityFacts facts() {
        return new OpportunityFacts(
                kind,
                title.strip(),
                description.strip(),
                new UnitId(unit),
                sponsorOrganisation,
                internalDeadline,
                externalDeadline,
                slots == null ? 1 : slots,
                eligibilityText(),
                rubric == null
                        ? List.of()
                        : rubric.stream().map(part -> part.criterion(USUAL_MAX)).toList(),
                desiredExpertise == null ? List.of() : desiredExpertise,
                slatePolicy == null ? SlateMinimums.NONE : slatePolicy,
                Boolean.TRUE.equals(openCall),
                noOpenCallReason,
                Boolean.TRUE.equals(blindReview),
                policy == null ? Policy.USUAL : policy.policy());
    }

    private EligibilityText eligibilityText() {
        if (eligibility == null) {
            return new EligibilityText("true", "Every member of the faculty.");
        }
        String words = eligibility.words();
        return new EligibilityText(
                eligibility.expression(), words == null ? wordsOf(eligibility.expression()) : words.strip());
    }

    /** A rule that does not compile is refused later, with what is wrong. */
    private static String wordsOf(String expression) {
        return EligibilityRule.compile(expression) instanceof RuleCompilation.Compiled compiled
                ? compiled.rule().inWords()
                : expression;
    }
}
