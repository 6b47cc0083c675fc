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
                   p.menteeId, p.mentorId, p.state, p.declineReason)
              from Proposal p
             where p.programId = ?1 and p.state <> PROPOSED
             order by p.madeAt, p.id""";

    /** Whoever has enrolled anew or changed their terms since they had no time is asked again. */
    private static final String RESTING = """
            select e.facultyId
              from Proposal p join Enrollment e on e.programId = p.programId and e.status = ENROLLED
             where p.programId = ?1 and p.declineReason = BANDWIDTH
               and (p.menteeAnswer = NO and e.role = MENTEE and e.facultyId = p.menteeId
                    or p.menteeAnswer <> NO and e.role = MENTOR and e.facultyId = p.mentorId)
               and p.endedAt > coalesce(e.termsAt, e.enrolledAt)
             order by p.madeAt, p.id""";

    /** A proposal that is over, as far as it matters here; proposals carry much more. */
    record Ended(
            UUID mentee,
            UUID mentor,
            ProposalState state,
            @Nullable DeclineReason reason) {

        boolean isApart() {
            return reason != null && reason.isFinal();
        }

        RunInputs.Two two() {
            return new RunInputs.Two(new FacultyId(mentee), new FacultyId(mentor));
        }
    }

    @Override
    public Uni<RunInputs.Answers> in(Mutiny.Session session, UUID programId) {
        return session.createSelectionQuery(ENDED, Ended.class)
                .setParameter(1, programId)
                .getResultList()
                .chain(ended -> resting(session, programId).map(resting -> answers(ended, resting)));
    }

    private static Uni<List<UUID>> resting(Mutiny.Session session, UUID programId) {
        return session.createSelectionQuery(RESTING, UUID.class)
                .setParameter(1, programId)
                .getResultList();
    }

    private static RunInputs.Answers answers(List<Ended> ended, List<UUID> resting) {
        return new RunInputs.Answers(
                two(ended, one -> one.state() == ProposalState.ACCEPTED),
                two(ended, Ended::isApart),
                resting.stream().distinct().map(FacultyId::new).toList());
    }

    private static List<RunInputs.Two> two(List<Ended> ended, Predicate<Ended> which) {
        return ended.stream().filter(which).map(Ended::two).distinct().toList();
    }
}
