package org.facultyaffairs.matching.matchrun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a match that a list of runs shows. Scores are between 0 and 1. */
@Schema(name = "MatchRunFigures")
public record RunFigures(
        int mentees,
        int mentors,
        int candidatePairs,

        @Schema(description = "Places that mentees want, in all.")
        int wanted,

        @Schema(description = "Places that were filled.") int filled,

        @Schema(description = "Mentees with at least one partner.")
        int served,

        @Schema(description = "What the match is worth: the scores of its pairs less what unfilled places cost.")
        double total,

        @Schema(description = "No match is worth more, whatever its minimum.")
        double bound,

        @Schema(
                description =
                        "How far at most from the best without any minimum, as a share; 0 is proven optimal. For FAIR and BALANCED this is what the minimum costs at most; their own gap is in the certificate's `fairness`.")
        double gap,

        @Schema(description = "The sum of the pairs' scores.")
        double affinity,

        @Schema(description = "What the worst-off mentee who can be matched and has nobody yet gets.")
        double minimum,

        @Schema(description = "The mean score of the pairs.")
        double mean) {}
