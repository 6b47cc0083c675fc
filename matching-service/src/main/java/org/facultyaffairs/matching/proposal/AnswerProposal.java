package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.matchrun.Gate;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One of the two says yes or no. With the second yes a mentorship starts, and what cannot come about any more beside it
 * ends in the same transaction. So does the proposal itself where somebody says yes to what cannot be.
 */
@ApplicationScoped
public class AnswerProposal {

    private final Transactions transactions;
    private final Gate gate;
    private final Proposals proposals;
    private final Saying saying;

    AnswerProposal(Transactions transactions, Gate gate, Proposals proposals, Saying saying) {
        this.transactions = transactions;
        this.gate = gate;
        this.proposals = proposals;
        this.saying = saying;
    }

    /**
     * Says yes.
     *
     * @throws Refusal 404 for strangers; 409 when it is over, answered, its time has run out or the programme is closed; 409
     *     when one of the two takes part no more or by their terms it cannot be, the mentor has no place left or the mentee
     *     wants nobody more, and then it is over
     */
    public Uni<Proposal> accept(ProposalId id, FacultyId by) {
        return answer(id, by, (session, proposal) -> saying.yes(session, proposal, side(proposal, by)));
    }

    /**
     * Says no.
     *
     * @throws Refusal 404 for strangers; 409 when it is over or has come about
     */
    public Uni<Proposal> decline(ProposalId id, FacultyId by, DeclineReason reason) {
        return answer(id, by, (session, proposal) -> saying.no(session, proposal, side(proposal, by), reason)
                .replaceWith(Optional.empty()));
    }

    /** A refusal is spoken once the transaction has ended, so that what it comes with is kept. */
    private Uni<Proposal> answer(
            ProposalId id, FacultyId by, BiFunction<Mutiny.Session, Proposal, Uni<Optional<Refusal>>> answering) {
        return transactions
                .run(session -> proposals
                        .programOf(session, id, by)
                        .call(program -> gate.pass(session, program))
                        .chain(() -> proposals.requireLocked(session, id, by))
                        .chain(proposal -> answering
                                .apply(session, proposal)
                                .call(session::flush)
                                .map(refusal -> new Answered(proposal, refusal))))
                .map(Answered::orRefused);
    }

    private record Answered(Proposal proposal, Optional<Refusal> refusal) {

        Proposal orRefused() {
            refusal.ifPresent(spoken -> {
                throw spoken;
            });
            return proposal;
        }
    }

    private static Side side(Proposal proposal, FacultyId by) {
        return proposal.sideOf(by).orElseThrow();
    }

    /** A yes or a no, and what follows. */
    @ApplicationScoped
    static class Saying {

        private final Stances stances;
        private final EndProposals endProposals;
        private final Outbox outbox;
        private final Pen pen;

        Saying(Stances stances, EndProposals endProposals, Outbox outbox, Pen pen) {
            this.stances = stances;
            this.endProposals = endProposals;
            this.outbox = outbox;
            this.pen = pen;
        }

        Uni<Void> no(Mutiny.Session session, Proposal proposal, Side by, DeclineReason reason) {
            return outbox.append(session, proposal.decline(by, reason, pen.now()));
        }

        /** Why it is refused, if it is: then it cannot come about any more, and has ended. */
        Uni<Optional<Refusal>> yes(Mutiny.Session session, Proposal proposal, Side by) {
            proposal.requireOpenTo(by, pen.now());
            return stances.of(session, proposal, pen.today()).chain(both -> both.against(proposal)
                    .map(reason -> endProposals
                            .lapse(session, List.of(proposal), reason)
                            .replaceWith(Optional.of(refusal(reason, by))))
                    .orElseGet(() -> yes(session, proposal, by, both).replaceWith(Optional.empty())));
        }

        private Uni<Void> yes(Mutiny.Session session, Proposal proposal, Side by, Stances.Both both) {
            ProposalAccepted accepted = proposal.accept(by, pen.now());
            return accepted.both()
                    ? outbox.appendAll(session, List.of(accepted, both.start(proposal, pen.today())))
                            .chain(() -> endProposals.lapse(session, both.barred()))
                    : outbox.append(session, accepted);
        }

        /** Whom somebody is not to be brought together with is told to themselves alone. */
        private static Refusal refusal(DeclineReason reason, Side by) {
            return switch (reason) {
                case PLACE_GONE -> Refusal.conflict("mentor-has-no-place", "The mentor has no place left.");
                case WISH_MET ->
                    Refusal.conflict("mentee-has-mentors", "The mentee has found as many mentors as they wish for.");
                case LEFT ->
                    Refusal.conflict("not-in-program", "One of the two does not take part in this programme any more.");
                default ->
                    reason.isTermsOf(by)
                            ? Refusal.conflict(
                                    "terms-changed",
                                    "By your own terms as they are now, the two of you are not to be brought together.")
                            : Proposal.over();
            };
        }
    }
}
