package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts the pairs of a published run in the place of whatever awaits an answer in its programme. */
@ApplicationScoped
class Replacement {

    private final Proposals proposals;
    private final MakeProposals makeProposals;
    private final EndProposals endProposals;
    private final Pen pen;

    Replacement(Proposals proposals, MakeProposals makeProposals, EndProposals endProposals, Pen pen) {
        this.proposals = proposals;
        this.makeProposals = makeProposals;
        this.endProposals = endProposals;
        this.pen = pen;
    }

    private record Two(UUID mentee, UUID mentor) {

        static Two of(Proposal proposal) {
            return new Two(proposal.menteeId(), proposal.mentorId());
        }

        static Two of(PairToPropose pair) {
            return new Two(pair.menteeId(), pair.mentorId());
        }
    }

    Instant now() {
        return pen.now();
    }

    LocalDate today() {
        return pen.today();
    }

    /** The gate is held by the caller; what stands in both is not touched, so nobody is asked twice. */
    Uni<PublishRun.Published> replace(
            Mutiny.Session session, MatchRun run, List<PairToPropose> pairs, ProgramFacts facts) {
        return proposals.standing(session, run.programId()).chain(standing -> {
            Set<Two> wanted = pairs.stream().map(Two::of).collect(Collectors.toSet());
            List<Proposal> fallen = standing.stream()
                    .filter(one -> !wanted.contains(Two.of(one)))
                    .toList();
            Set<Two> kept = standing.stream().map(Two::of).collect(Collectors.toCollection(HashSet::new));
            kept.retainAll(wanted);
            List<PairToPropose> anew =
                    pairs.stream().filter(pair -> !kept.contains(Two.of(pair))).toList();
            return endProposals
                    .lapse(session, fallen, DeclineReason.SUPERSEDED)
                    .call(session::flush)
                    .chain(() -> settle(session, run, pairs))
                    .chain(() -> makeProposals.make(session, anew, times(facts), pen.holder()))
                    .replaceWith(new PublishRun.Published(run, anew.size(), kept.size(), fallen.size()));
        });
    }

    /** What was owed to somebody whose pair had fallen away is in the new match, or there is nobody. */
    private Uni<Void> settle(Mutiny.Session session, MatchRun run, List<PairToPropose> pairs) {
        Set<UUID> served = pairs.stream().map(PairToPropose::menteeId).collect(Collectors.toSet());
        return proposals
                .owed(session, run.programId())
                .invoke(owed -> owed.forEach(one -> one.aftermath().settle(served.contains(one.menteeId()))))
                .replaceWithVoid();
    }

    private MakeProposals.Times times(ProgramFacts facts) {
        return new MakeProposals.Times(pen.now(), facts.answerBy(pen.local()));
    }
}
