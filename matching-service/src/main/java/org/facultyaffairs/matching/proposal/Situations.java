package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.MatchRuns;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.TakeInputs;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what the next best is worked out from, and writes it down if that still holds. */
@ApplicationScoped
class Situations {

    private static final Actor ACTOR = Actor.clock("next-best");

    private final Programs programs;
    private final Gate gate;
    private final MatchRuns runs;
    private final TakeInputs takeInputs;
    private final Offers offers;

    Situations(Programs programs, Gate gate, MatchRuns runs, TakeInputs takeInputs, Offers offers) {
        this.programs = programs;
        this.gate = gate;
        this.runs = runs;
        this.takeInputs = takeInputs;
        this.offers = offers;
    }

    /** The proposals that there are, and those that are made. */
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

        /** The gate's count is read first: whoever answers after it is noticed. */
        Uni<Situation.Stand> stand(Mutiny.Session session, UUID program) {
            return gate.changes(session, program)
                    .chain(changes -> proposals.standing(session, program).chain(standing -> due(session, program)
                            .map(fallen -> new Situation.Stand(standing, fallen, changes))));
        }

        private Uni<List<Proposal>> due(Mutiny.Session session, UUID program) {
            return proposals.owed(session, program).map(owed -> owed.stream()
                    .filter(one -> one.aftermath().isDue())
                    .toList());
        }

        Uni<Void> make(Mutiny.Session session, ProgramFacts facts, UUID program, List<PairToPropose> pairs) {
            MakeProposals.Times times = new MakeProposals.Times(pen.now(), facts.answerBy(pen.local()));
            return makeProposals.make(session, pairs, times, ACTOR).chain(() -> followUp(session, program, pairs));
        }

        private Uni<Void> followUp(Mutiny.Session session, UUID program, List<PairToPropose> pairs) {
            Set<UUID> followed = pairs.stream()
                    .flatMap(pair -> Stream.ofNullable(pair.standIn()))
                    .map(StandIn::inPlaceOf)
                    .collect(Collectors.toSet());
            Set<UUID> servedBesides = pairs.stream()
                    .filter(pair -> pair.standIn() == null)
                    .map(PairToPropose::menteeId)
                    .collect(Collectors.toSet());
            return proposals
                    .owed(session, program)
                    .invoke(owed -> owed.forEach(one -> follow(one, followed, servedBesides)))
                    .replaceWithVoid();
        }

        /** What was parked is settled, too, once its mentee is offered somebody. */
        private static void follow(Proposal owed, Set<UUID> followed, Set<UUID> servedBesides) {
            if (owed.aftermath().isDue()) {
                owed.aftermath().settle(followed.contains(owed.id()));
            } else if (servedBesides.contains(owed.menteeId())) {
                owed.aftermath().settle(true);
            }
        }
    }

    /** As it is now. */
    Uni<Situation> read(Mutiny.Session session, UUID program) {
        return runs.published(session, program)
                .map(published -> published.get(0))
                .chain(run -> runs.inputs(session, run).chain(known -> read(session, run, known)));
    }

    private Uni<Situation> read(Mutiny.Session session, MatchRun run, RunInputs known) {
        return offers.stand(session, run.programId()).chain(stand -> takeInputs
                .now(session, run.programId(), Map.of())
                .map(now -> new Situation(run, known, now, stand)));
    }

    /** Makes the proposals, unless anybody answered or changed meanwhile: then the next round sees to it. */
    Uni<Void> write(Mutiny.Session session, Situation situation, List<PairToPropose> pairs) {
        UUID program = situation.run().programId();
        return programs.requireLocked(session, new ProgramId(program))
                .call(() -> gate.pass(session, program))
                .chain(open -> holds(session, situation)
                        .chain(holds -> holds
                                ? offers.make(session, open.facts(), program, pairs)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> holds(Mutiny.Session session, Situation situation) {
        UUID program = situation.run().programId();
        return gate.changes(session, program)
                .chain(changes -> changes != situation.stand().changes() + 1
                        ? Uni.createFrom().item(false)
                        : takeInputs.now(session, program, Map.of()).map(now -> now.equals(situation.now())));
    }
}
