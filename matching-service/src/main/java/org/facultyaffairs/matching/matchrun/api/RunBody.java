package org.facultyaffairs.matching.matchrun.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.RunChoice;
import org.facultyaffairs.matching.matchrun.RunKind;
import org.jspecify.annotations.Nullable;

/** What a run is to be. */
@Schema(name = "MatchRunNew")
public record RunBody(
        @Schema(
                description =
                        "OPTIMAL: the most for the whole. FAIR: first the worst-off mentee as well as can be, then"
                                + " the most for the whole. BALANCED: the most for the whole in which no mentee who can be"
                                + " matched gets less than `minimum`. Left away, it is as the programme's `fairness` says:"
                                + " HIGHEST_TOTAL is OPTIMAL, WORST_OFF_FIRST is FAIR.",
                examples = "BALANCED")
        @Nullable
        RunKind kind,

        @DecimalMin(value = "0", message = "A minimum is at least 0.")
        @DecimalMax(value = "1000", message = "A minimum is at most 1000.")
        @Schema(description = "Of BALANCED alone: from a run's frontier.", examples = "0.62")
        @Nullable
        Double minimum,

        @Schema(
                description =
                        "Decides by lot where two matches are worth the same: another seed may give another match of the"
                                + " same worth, the same seed gives the same one. 0, as usual, lets the order of ids decide.",
                examples = "2026")
        @Nullable
        Long seed,

        @Size(max = 10_000, message = "At most 10000 capacities.")
        @Schema(
                description = "Mentors who take another number of mentees in this run than they said, by faculty id.",
                examples = "{\"70112cce-eb98-3ea2-86fe-783677f71880\": 2}")
        @Nullable
        Map<
                        UUID,
                        @NotNull(message = "Say a number.") @Min(value = 0, message = "A capacity is at least 0.")
                        @Max(value = 1000, message = "A capacity is at most 1000.") Integer>
                capacities,

        @Min(value = 0, message = "At least 0 points.")
        @Max(value = 25, message = "At most 25 points.")
        @Schema(
                description =
                        "How many trade-offs between fairness and total are worked out, none or at least 2; 9 as usual.",
                examples = "9")
        @Nullable
        Integer frontierPoints) {

    /**
     * What is chosen.
     *
     * @param usual the programme's kind, where none is said
     * @throws Refusal 400 when the minimum is missing, or is none of this kind's
     */
    RunChoice choice(RunKind usual) {
        RunKind chosen = kind == null ? usual : kind;
        if ((chosen == RunKind.BALANCED) != (minimum != null)) {
            throw Refusal.malformed(
                    "invalid-request",
                    "Some fields cannot be accepted.",
                    List.of(new Refusal.Violation(
                            "minimum",
                            chosen == RunKind.BALANCED
                                    ? "A BALANCED run needs the minimum that everybody is to get; a run's frontier shows which there are."
                                    : "Only a BALANCED run has a minimum: say BALANCED, or leave the minimum away.")));
        }
        if (frontierPoints != null && frontierPoints == 1) {
            throw Refusal.malformed(
                    "invalid-request",
                    "Some fields cannot be accepted.",
                    List.of(new Refusal.Violation(
                            "frontierPoints", "One point is no trade-off: say 0, or at least 2.")));
        }
        return new RunChoice(
                chosen,
                minimum == null ? null : Math.round(minimum * 1_000_000),
                seed == null ? 0 : seed,
                capacities == null ? Map.of() : capacities,
                frontierPoints == null ? RunChoice.USUAL_POINTS : frontierPoints);
    }
}
