package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.facultyaffairs.matching.matchrun.AnswersSoFar;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What people have answered, for whoever matches them anew. */
@ApplicationScoped
class AnswersGiven implements AnswersSoFar {

    private static final String ENDED = """
            select new org.facultyaffairs.matching.proposal.AnswersGiven$Ended(
                   p.menteeId, p.mentorId, p.state, p.menteeAnswer, p.declineReason)
              from Proposal p
             where p.programId = ?1 and p.state <> PROPOSED
             order by p.madeAt, p.id""";

    /** A proposal that is over, as far as it matters here; proposals carry much more. */
    record Ended(
            UUID mentee,
            UUID mentor,
            ProposalState state,
            Answer menteeAnswer,
            @Nullable DeclineReason reason) {

        boolean isApart() {
            return reason != null && reason.isFinal();
        }

        RunInputs.Two two() {
            return new RunInputs.Two(new FacultyId(mentee), new FacultyId(mentor));
        }

        FacultyId whoSaidNo() {
            return new FacultyId(menteeAnswer == Answer.NO ? mentee : mentor);
        }
    }

    @Override
    public Uni<RunInputs.Answers> in(Mutiny.Session session, UUID programId) {
        return session.createSelectionQuery(ENDED, Ended.class)
                .setParameter(1, programId)
                .getResultList()
                .map(AnswersGiven::answers);
    }

    private static RunInputs.Answers answers(List<Ended> ended) {
        return new RunInputs.Answers(
                two(ended, one -> one.state() == ProposalState.ACCEPTED),
                two(ended, Ended::isApart),
                ended.stream()
                        .filter(one -> one.reason() == DeclineReason.BANDWIDTH)
                        .map(Ended::whoSaidNo)
                        .distinct()
                        .toList());
    }

    private static List<RunInputs.Two> two(List<Ended> ended, Predicate<Ended> which) {
        return ended.stream().filter(which).map(Ended::two).distinct().toList();
    }
}
