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
import org.facultyaffairs.matching.proposal.StandIn;
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
                            "By how much the whole (all that stands, less the price of unfilled places) is worth less since"
                                    + " the pairs that fell away; below 0 it is worth more. The words say how many fell.")
            @Nullable
            Double cost,

            @Nullable String words,
            Instant madeAt,
            Instant answerBy,
            @Nullable UUID mentorshipId) {

        private static final String PARKED =
                "The next best could not be worked out; the service's log says why. A repair of the run brings it about.";

        static ProposedView of(Proposal one) {
            StandIn standIn = one.standIn();
            return new ProposedView(
                    one.id(),
                    one.state(),
                    one.answerOf(Side.MENTEE),
                    one.answerOf(Side.MENTOR),
                    one.declineReason(),
                    one.aftermath().nextStep(),
                    standIn == null ? null : standIn.inPlaceOf(),
                    standIn == null ? null : standIn.cost() / 1e6,
                    words(one),
                    one.madeAt(),
                    one.answerBy(),
                    one.mentorshipId());
        }

        /** Says what was computed, no more. */
        private static @Nullable String words(Proposal one) {
            StandIn standIn = one.standIn();
            if (standIn == null) {
                return one.aftermath().isParked() ? PARKED : null;
            }
            return words(standIn);
        }

        private static String words(StandIn standIn) {
            long cost = standIn.cost();
            String worth = cost == 0
                    ? "as much as"
                    : "%s %s than".formatted(RunWords.fit(Math.abs(cost)), cost > 0 ? "less" : "more");
            return standIn.fellAway() == 1
                    ? "The next best: the whole is worth %s with the pair it stands in for. Nobody else's proposal was moved."
                            .formatted(worth)
                    : "The next best: %d pairs fell away, and with all that followed the whole is worth %s with them. Nobody else's proposal was moved."
                            .formatted(standIn.fellAway(), worth);
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
