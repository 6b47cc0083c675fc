package org.facultyaffairs.matching.proposal.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.proposal.Answer;
import org.facultyaffairs.matching.proposal.Grounds;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.Side;
import org.jspecify.annotations.Nullable;

/** A proposal as one of the two sees it: never what the other has answered, unless both have said yes. */
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        long version,
        UUID programId,
        Named mentee,
        Named mentor,

        @Schema(description = "Which of the two you are.") Side you,

        State state,

        @Schema(description = "What you have answered.") Answer yourAnswer,

        @Schema(description = "What it means, in a sentence.")
        String words,

        @Schema(
                description =
                        "How well the two fit, 0 to 1; absent where something weighs that the other told the office"
                                + " in confidence.",
                examples = "0.73")
        @Nullable
        Double score,

        @Schema(description = "Why the two are proposed to each other; what weighs most first.")
        List<String> reasons,

        List<String> wouldChange,
        List<Grounds.Factor> factors,

        @Schema(description = "Who else would fit; for the mentee alone.")
        List<AlternativeView> alternatives,

        Instant madeAt,

        @Schema(description = "From this moment on it is too late to answer; the proposal lapses.")
        Instant answerBy,

        @Schema(description = "The mentorship that started when both said yes.") @Nullable
        UUID mentorshipId)
        implements Versioned {

    /** As far as one of the two may know. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        /** It will not come about; who said no, and why, is nobody's business but the office's. */
        OVER
    }

    /** A person by the name they have now. */
    @Schema(name = "ProposedPerson")
    public record Named(UUID id, String name) {

        static Named of(UUID id, Population people) {
            return new Named(id, people.name(new FacultyId(id)));
        }
    }

    /** Who else it could be. */
    @Schema(name = "ProposalAlternative")
    public record AlternativeView(
            Named mentor,

            @Schema(description = "Absent where that of the proposal is.") @Nullable
            Double score) {

        static AlternativeView of(RunReport.Alternative one, boolean figures, Population people) {
            return new AlternativeView(Named.of(one.mentorId(), people), figures ? one.score() / 1e6 : null);
        }
    }

    static ProposalView of(Proposal proposal, FacultyId reader, Population people) {
        Side you = proposal.sideOf(reader).orElseThrow();
        State state =
                switch (proposal.state()) {
                    case PROPOSED -> State.PROPOSED;
                    case ACCEPTED -> State.ACCEPTED;
                    case DECLINED, LAPSED -> State.OVER;
                };
        Grounds grounds = proposal.grounds().seenBy(you);
        boolean figures = proposal.grounds().figuresFor(you);
        return new ProposalView(
                proposal.id(),
                version(state, proposal.answerOf(you)),
                proposal.programId(),
                Named.of(proposal.menteeId(), people),
                Named.of(proposal.mentorId(), people),
                you,
                state,
                proposal.answerOf(you),
                ProposalWords.of(proposal, you),
                figures ? proposal.score() / 1e6 : null,
                grounds.reasons(),
                grounds.wouldChange(),
                grounds.factors(),
                grounds.alternatives().stream()
                        .map(one -> AlternativeView.of(one, figures, people))
                        .toList(),
                proposal.madeAt(),
                proposal.answerBy(),
                proposal.mentorshipId());
    }

    /** Counts only what this reader can see: the proposal's own version would tell that the other has answered. */
    private static long version(State state, Answer yours) {
        return (state == State.PROPOSED ? 0L : 2L) + (yours == Answer.NONE ? 0L : 1L);
    }
}
