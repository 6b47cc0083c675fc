package org.facultyaffairs.matching.proposal;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.enrollment.Enrollments;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.Problems;
import org.facultyaffairs.matching.matchrun.RunId;
import org.facultyaffairs.matching.program.ProgramId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Looks round every second for proposals that did not come about, and offers the next best. Worked out between two
 * transactions; when anybody answered meanwhile, it is worked out again in the next round.
 */
@ApplicationScoped
public class OfferNextBest {

    private static final Logger LOG = Logger.getLogger(OfferNextBest.class);
    private static final Actor ACTOR = Actor.clock("next-best");

    private final Transactions transactions;
    private final Situations situations;
    private final Problems problems;
    private final Offers offers;
    private final Vertx vertx;

    OfferNextBest(Transactions transactions, Situations situations, Problems problems, Offers offers, Vertx vertx) {
        this.transactions = transactions;
        this.situations = situations;
        this.problems = problems;
        this.offers = offers;
        this.vertx = vertx;
    }

    /**
     * What the next best is worked out from.
     *
     * @param changes the gate's count, to see whether anything happened meanwhile
     */
    record Situation(MatchRun run, List<Proposal> all, Map<UUID, Integer> capacity, long changes) {}

    /** Reads situations. */
    @ApplicationScoped
    static class Situations {

        private final Proposals proposals;
        private final MatchRuns runs;
        private final Enrollments enrollments;
        private final Gate gate;

        Situations(Proposals proposals, MatchRuns runs, Enrollments enrollments, Gate gate) {
            this.proposals = proposals;
            this.runs = runs;
            this.enrollments = enrollments;
            this.gate = gate;
        }

        /** Of the proposal that has waited longest, if one is due. */
        Uni<Optional<Situation>> next(Mutiny.Session session) {
            return proposals
                    .due(session)
                    .chain(over -> over.isEmpty()
                            ? Uni.createFrom().item(Optional.<Situation>empty())
                            : of(session, over.get()).map(Optional::of));
        }

        private Uni<Situation> of(Mutiny.Session session, Proposal over) {
            return gate.changes(session, over.programId()).chain(changes -> proposals
                    .ofProgram(session, over.programId())
                    .chain(all -> enrollments
                            .cohort(session, new ProgramId(over.programId()))
                            .chain(cohort -> runs.require(session, new RunId(over.runId()))
                                    .map(run -> new Situation(run, all, capacity(cohort.mentors()), changes)))));
        }

        private static Map<UUID, Integer> capacity(List<MentorOffer> mentors) {
            Map<UUID, Integer> capacity = new HashMap<>();
            mentors.forEach(mentor -> capacity.put(mentor.mentor().value(), mentor.capacity()));
            return capacity;
        }
    }

    /** Writes offers down. */
    @ApplicationScoped
    static class Offers {

        private final Gate gate;
        private final Proposals proposals;
        private final MakeProposals makeProposals;
        private final Pen pen;

        Offers(Gate gate, Proposals proposals, MakeProposals makeProposals, Pen pen) {
            this.gate = gate;
            this.proposals = proposals;
            this.makeProposals = makeProposals;
            this.pen = pen;
        }

        Uni<Void> write(Mutiny.Session session, Situation situation, List<PairToPropose> pairs) {
            UUID program = situation.run().programId();
            return gate.pass(session, program)
                    .chain(() -> gate.changes(session, program))
                    .chain(changes -> changes == situation.changes() + 1
                            ? makeProposals
                                    .make(session, pairs, pen.now(), ACTOR)
                                    .chain(() -> followUp(session, situation, pairs))
                            : Uni.createFrom().voidItem());
        }

        /** Only those that were due when it was worked out. */
        private Uni<Void> followUp(Mutiny.Session session, Situation situation, List<PairToPropose> pairs) {
            Set<UUID> followed = pairs.stream()
                    .flatMap(pair -> Stream.ofNullable(pair.inPlaceOf()))
                    .collect(Collectors.toSet());
            return proposals
                    .ofProgram(session, situation.run().programId())
                    .invoke(all -> all.stream()
                            .filter(one -> one.nextStep() == NextStep.DUE)
                            .forEach(one ->
                                    one.followedBy(followed.contains(one.id()) ? NextStep.OFFERED : NextStep.NOBODY)))
                    .replaceWithVoid();
        }
    }

    @Scheduled(
            every = "${house.proposals.next-best-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "next-best")
    Uni<Void> lookRound() {
        return transactions
                .read(situations::next)
                .chain(situation -> situation.isEmpty() ? Uni.createFrom().voidItem() : offer(situation.get()))
                .onFailure()
                .invoke(failure -> LOG.warnf("The next best could not be offered: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> offer(Situation situation) {
        return problems.of(situation.run())
                .chain(problem -> vertx.executeBlocking(
                        () -> new NextBest(problem, situation.all(), situation.capacity()).pairs(), false))
                .chain(pairs -> transactions.run(session -> offers.write(session, situation, pairs)));
    }
}
