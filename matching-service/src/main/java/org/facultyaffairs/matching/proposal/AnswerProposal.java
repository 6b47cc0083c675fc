package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One of the two says yes or no. With the second yes a mentorship starts, as long as the mentor has a place; whoever
 * takes the last one ends the other proposals of that mentor in the same transaction.
 */
@ApplicationScoped
public class AnswerProposal {

    private final Transactions transactions;
    private final Gate gate;
    private final Proposals proposals;
    private final Beginnings beginnings;
    private final Pen pen;

    AnswerProposal(Transactions transactions, Gate gate, Proposals proposals, Beginnings beginnings, Pen pen) {
        this.transactions = transactions;
        this.gate = gate;
        this.proposals = proposals;
        this.beginnings = beginnings;
        this.pen = pen;
    }

    /**
     * Says yes.
     *
     * @throws Refusal 404 for strangers; 409 when it is over, answered, its time has run out, the programme is closed, one
     *     of the two takes part no more or has changed their terms so that it cannot be, or the mentor has no place left
     */
    public Uni<Proposal> accept(ProposalId id, FacultyId by) {
        return answer(id, by, (session, proposal) -> accept(session, proposal, side(proposal, by)));
    }

    /**
     * Says no.
     *
     * @throws Refusal 404 for strangers; 409 when it is over or has come about
     */
    public Uni<Proposal> decline(ProposalId id, FacultyId by, DeclineReason reason) {
        return answer(
                id,
                by,
                (session, proposal) ->
                        beginnings.tell(session, List.of(proposal.decline(side(proposal, by), reason, pen.now()))));
    }

    private Uni<Proposal> answer(
            ProposalId id, FacultyId by, BiFunction<Mutiny.Session, Proposal, Uni<Void>> answering) {
        return transactions.run(session -> proposals
                .programOf(session, id, by)
                .call(program -> gate.pass(session, program))
                .chain(() -> proposals.requireLocked(session, id, by))
                .call(proposal -> answering.apply(session, proposal))
                .call(session::flush));
    }

    private Uni<Void> accept(Mutiny.Session session, Proposal proposal, Side side) {
        ProposalAccepted accepted = proposal.accept(side, pen.now());
        return accepted.both()
                ? beginnings.begin(session, proposal, accepted)
                : beginnings.tell(session, List.of(accepted));
    }

    private static Side side(Proposal proposal, FacultyId by) {
        return proposal.sideOf(by).orElseThrow();
    }

    /** What follows when both have said yes. */
    @ApplicationScoped
    static class Beginnings {

        private final Proposals proposals;
        private final Places places;
        private final Outbox outbox;
        private final Pen pen;

        Beginnings(Proposals proposals, Places places, Outbox outbox, Pen pen) {
            this.proposals = proposals;
            this.places = places;
            this.outbox = outbox;
            this.pen = pen;
        }

        Uni<Void> begin(Mutiny.Session session, Proposal proposal, ProposalAccepted accepted) {
            return places.of(session, proposal).chain(terms -> proposals
                    .liveOfMentor(session, proposal.programId(), proposal.mentorId())
                    .chain(live -> begin(session, proposal, accepted, terms, live)));
        }

        /** The list holds this proposal, too, as accepted. */
        private Uni<Void> begin(
                Mutiny.Session session,
                Proposal proposal,
                ProposalAccepted accepted,
                Places.Offer offer,
                List<Proposal> live) {
            UUID own = proposal.id();
            long taken = live.stream()
                    .filter(other -> other.state() == ProposalState.ACCEPTED
                            && !other.id().equals(own))
                    .count();
            if (taken >= offer.capacity()) {
                throw Refusal.conflict(
                        "mentor-has-no-place",
                        "The mentor has no place left: %d of %d are taken.".formatted(taken, offer.capacity()));
            }
            return tell(session, List.of(accepted, offer.start(proposal, pen.today())))
                    .chain(() -> tell(
                            session,
                            Places.withoutPlace(live, offer.capacity()).stream()
                                    .map(other -> other.lapse(DeclineReason.PLACE_GONE, pen.now()))
                                    .toList()));
        }

        Uni<Void> tell(Mutiny.Session session, List<? extends DomainEvent> events) {
            return outbox.appendAll(session, events);
        }
    }
}
