package org.facultyaffairs.matching.proposal;

import java.util.List;
import java.util.Optional;
import org.facultyaffairs.matching.enrollment.Terms;

/**
 * On which terms one of two takes part in a programme just now, and what that leaves of what is proposed to them.
 *
 * @param live what stands or has come about of theirs in that programme
 */
record Stance(Side side, Terms terms, List<Proposal> live) {

    Stance {
        live = List.copyOf(live);
    }

    /** What nobody's yes can bring about any more. */
    record Barred(Proposal proposal, DeclineReason reason) {}

    /** Of all that awaits an answer, what cannot come about any more. */
    List<Barred> barred() {
        return live.stream()
                .filter(one -> one.state() == ProposalState.PROPOSED)
                .flatMap(one -> against(one).map(reason -> new Barred(one, reason)).stream())
                .toList();
    }

    /**
     * What keeps it from coming about, as far as it is up to this one of the two. A full house is said first: it may be
     * told to the other, and hides what may not.
     */
    Optional<DeclineReason> against(Proposal proposal) {
        if (isFull(proposal)) {
            return Optional.of(side == Side.MENTEE ? DeclineReason.WISH_MET : DeclineReason.PLACE_GONE);
        }
        return terms.notAgain().contains(proposal.idOf(side.other()))
                ? Optional.of(side == Side.MENTEE ? DeclineReason.MENTEE_TERMS : DeclineReason.MENTOR_TERMS)
                : Optional.empty();
    }

    private boolean isFull(Proposal proposal) {
        long found = live.stream()
                .filter(one ->
                        one.state() == ProposalState.ACCEPTED && !one.id().equals(proposal.id()))
                .count();
        return found >= (side == Side.MENTEE ? terms.mentorsWanted() : terms.capacity());
    }
}
