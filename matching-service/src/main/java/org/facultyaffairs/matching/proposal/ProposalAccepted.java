package org.facultyaffairs.matching.proposal;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** One of the two said yes; with the second yes a mentorship starts. Schema: {@code proposal-accepted.v1.json}. */
public record ProposalAccepted(
        UUID proposalId,
        long version,
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        Side by,
        boolean both,
        @Nullable UUID mentorshipId,
        Instant at)
        implements DomainEvent {

    static ProposalAccepted of(Proposal proposal, Side by, boolean both, Instant at) {
        return new ProposalAccepted(
                proposal.id(),
                proposal.told(),
                proposal.programId(),
                proposal.runId(),
                proposal.menteeId(),
                proposal.mentorId(),
                by,
                both,
                proposal.mentorshipId(),
                at);
    }

    @Override
    public String type() {
        return "proposal-accepted";
    }

    @Override
    public String topic() {
        return "matches";
    }

    @Override
    public String subject() {
        return proposalId.toString();
    }

    @Override
    public Change change() {
        return new Change("PROPOSED", both ? "ACCEPTED" : "PROPOSED", null);
    }
}
