package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.LeavingFollower;
import org.facultyaffairs.matching.enrollment.TermsFollower;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.program.ClosingFollower;
import org.facultyaffairs.matching.program.ProgramId;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Ends what is proposed to somebody who takes part no more, or on terms by which it cannot come about, and all that is
 * proposed in a programme that is closed. A mentorship that has come about goes on.
 */
@ApplicationScoped
class EndProposals implements LeavingFollower, TermsFollower, ClosingFollower {

    private final Gate gate;
    private final Proposals proposals;
    private final Stances stances;
    private final Outbox outbox;
    private final Pen pen;

    EndProposals(Gate gate, Proposals proposals, Stances stances, Outbox outbox, Pen pen) {
        this.gate = gate;
        this.proposals = proposals;
        this.stances = stances;
        this.outbox = outbox;
        this.pen = pen;
    }

    /** The other of each pair is offered the next best, if there is one. */
    @Override
    public Uni<Void> left(Mutiny.Session session, Enrollment enrollment) {
        return gate.pass(session, enrollment.programId().value())
                .chain(() -> proposals.standingOf(session, enrollment))
                .chain(standing -> lapse(session, standing, DeclineReason.LEFT));
    }

    /** Whoever changes their terms ends what nobody could say yes to any more. */
    @Override
    public Uni<Void> changed(Mutiny.Session session, Enrollment enrollment) {
        return gate.pass(session, enrollment.programId().value())
                .chain(() -> stances.of(session, enrollment))
                .chain(stance -> lapse(session, stance.barred()));
    }

    /** Nobody is offered anybody any more. */
    @Override
    public Uni<Void> closed(Mutiny.Session session, ProgramId program) {
        return gate.pass(session, program.value())
                .chain(() -> proposals.standing(session, program.value()))
                .chain(standing -> lapse(session, standing, DeclineReason.PROGRAM_CLOSED))
                .call(session::flush)
                .chain(() -> proposals.owed(session, program.value()))
                .invoke(owed -> owed.forEach(one -> one.aftermath().settle(false)))
                .replaceWithVoid();
    }

    /** Ends them for one reason; the gate is held by the caller. */
    Uni<Void> lapse(Mutiny.Session session, List<Proposal> standing, DeclineReason reason) {
        return lapse(
                session,
                standing.stream().map(one -> new Stance.Barred(one, reason)).toList());
    }

    /** Ends each for its own reason; the gate is held by the caller. */
    Uni<Void> lapse(Mutiny.Session session, List<Stance.Barred> barred) {
        return outbox.appendAll(
                session,
                barred.stream()
                        .map(one -> one.proposal().lapse(one.reason(), pen.now()))
                        .toList());
    }
}
