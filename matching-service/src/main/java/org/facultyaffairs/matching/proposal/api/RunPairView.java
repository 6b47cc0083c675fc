package org.facultyaffairs.matching.proposal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.matchrun.RunWords;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.proposal.Answer;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.facultyaffairs.matching.proposal.Grounds;
import org.facultyaffairs.matching.proposal.NextStep;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.ProposalState;
import org.facultyaffairs.matching.proposal.Side;
import org.jspecify.annotations.Nullable;

/** A pair of a run as the office sees it, before and after it was proposed. */
@Schema(name = "MatchRunPair")
public record RunPairView(
        ProposalView.Named mentee,
        ProposalView.Named mentor,
        double score,
        List<String> reasons,
        List<String> wouldChange,
        List<Grounds.Factor> factors,
        List<AlternativeView> alternatives,

        @Schema(description = "Absent before the run is published.") @Nullable
        ProposedView proposal) {

    /** Who else it could be. */
    @Schema(name = "MatchRunAlternative")
    public record AlternativeView(ProposalView.Named mentor, double score, double cost, int moved, String words) {

        static AlternativeView of(RunReport.Alternative one, Population people) {
            return new AlternativeView(
                    ProposalView.Named.of(one.mentorId(), people),
                    one.score() / 1e6,
                    one.cost() / 1e6,
                    one.moved(),
                    RunWords.of(one, people));
        }
    }

    /** What became of it. */
    @Schema(name = "MatchRunProposal")
    public record ProposedView(
            UUID id,
            ProposalState state,
            Answer menteeAnswer,
            Answer mentorAnswer,
            @Nullable DeclineReason declineReason,
            NextStep nextStep,
            @Nullable UUID inPlaceOf,

            @Schema(
                    description =
                            "What standing in costs the whole; below 0 it fits better than what it stands in for.")
            @Nullable
            Double cost,

            @Nullable String words,
            Instant madeAt,
            @Nullable UUID mentorshipId) {

        static ProposedView of(Proposal one) {
            Long cost = one.cost();
            return new ProposedView(
                    one.id(),
                    one.state(),
                    one.answerOf(Side.MENTEE),
                    one.answerOf(Side.MENTOR),
                    one.declineReason(),
                    one.nextStep(),
                    one.inPlaceOf(),
                    cost == null ? null : cost / 1e6,
                    cost == null ? null : words(cost),
                    one.madeAt(),
                    one.mentorshipId());
        }

        private static String words(long cost) {
            String fit = String.format(java.util.Locale.ROOT, "%.2f", Math.abs(cost) / 1e6);
            return cost > 0
                    ? "The next best: it costs the whole %s of fit, and nobody else's proposal was moved."
                            .formatted(fit)
                    : "The next best: it costs the whole nothing, and nobody else's proposal was moved.";
        }
    }

    static RunPairView of(Proposal proposal, Population people) {
        return of(
                ProposalView.Named.of(proposal.menteeId(), people),
                ProposalView.Named.of(proposal.mentorId(), people),
                proposal.score(),
                proposal.grounds(),
                people,
                ProposedView.of(proposal));
    }

    static RunPairView of(RunReport.Matched pair, Grounds grounds, Population people) {
        return of(
                ProposalView.Named.of(pair.menteeId(), people),
                ProposalView.Named.of(pair.mentorId(), people),
                pair.score(),
                grounds,
                people,
                null);
    }

    private static RunPairView of(
            ProposalView.Named mentee,
            ProposalView.Named mentor,
            long score,
            Grounds grounds,
            Population people,
            @Nullable ProposedView proposal) {
        return new RunPairView(
                mentee,
                mentor,
                score / 1e6,
                grounds.reasons(),
                grounds.wouldChange(),
                grounds.factors(),
                grounds.alternatives().stream()
                        .map(one -> AlternativeView.of(one, people))
                        .toList(),
                proposal);
    }
}
