package org.facultyaffairs.matching.program.api;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.criteria.Parameters;
import org.facultyaffairs.matching.criteria.ProgramCriterion;
import org.facultyaffairs.matching.criteria.Strength;
import org.facultyaffairs.matching.criteria.WrittenCriterion;
import org.facultyaffairs.matching.people.Rank;
import org.jspecify.annotations.Nullable;

/** One thing that a programme matches by. */
@Schema(name = "MatchCriterion")
public record CriterionBody(
        @NotBlank(message = "Say which criterion it is.") @Schema(description = """
                        One of `expertise-for-need`, `mentee-preference`, `mentor-preference`, `career-stage-distance`,
                        `outside-discipline`, `same-discipline`, `same-track`, `different-track`, `language`,
                        `shared-free-time` (each SOFT or HARD), `shared-interests`, `openness` (SOFT), `least-rank`,
                        `one-outside-discipline` (HARD).
                        `one-outside-discipline` rules no pair out: of the mentors whom a mentee wants, one place is kept
                        for somebody of another department, and stays unfilled where there is nobody. It cannot stand
                        beside `coverage`.
                        `reporting-line`, `not-again`, `capacity`, `active-service` and `oneself` always hold, HARD,
                        whether they are named or not.""", examples = "expertise-for-need")
        String name,

        @Schema(description = "SOFT weighs in the score, HARD rules pairs out. Absent: what the criterion usually is.")
        @Nullable
        Strength strength,

        @Schema(
                description = "Of a SOFT one, 0 or more; only its share of the sum of all counts. Absent reads as 1.",
                examples = "35")
        @Nullable
        Double weight,

        @Nullable ParametersBody parameters) {

    /** What some criteria can be told more exactly. */
    @Schema(name = "MatchCriterionParameters")
    public record ParametersBody(
            @Schema(description = "Of `least-rank`: the lowest rank of a mentor. Absent: associate professor.")
            @Nullable
            Rank leastRank,

            @Schema(
                    description = "Of `career-stage-distance` as HARD: how many ranks the mentor is ahead at least.",
                    examples = "1")
            @Nullable
            Integer leastRanksAhead,

            @Schema(description = "Of the same: at most.", examples = "2") @Nullable
            Integer mostRanksAhead,

            @Schema(
                    description =
                            "Of `reporting-line`: whether two with the same manager are kept apart. Always so for dyads.")
            @Nullable
            Boolean sameManager) {

        static @Nullable ParametersBody of(Parameters told) {
            return told.equals(Parameters.USUAL)
                    ? null
                    : new ParametersBody(
                            told.leastRank(), told.leastRanksAhead(), told.mostRanksAhead(), told.sameManager());
        }

        Parameters parameters() {
            return new Parameters(leastRank, leastRanksAhead, mostRanksAhead, sameManager);
        }
    }

    static CriterionBody of(ProgramCriterion criterion) {
        return new CriterionBody(
                criterion.kind().key(),
                criterion.strength(),
                criterion.strength() == Strength.SOFT ? criterion.weight() : null,
                ParametersBody.of(criterion.parameters()));
    }

    WrittenCriterion written() {
        return new WrittenCriterion(name, strength, weight, parameters == null ? null : parameters.parameters());
    }
}
