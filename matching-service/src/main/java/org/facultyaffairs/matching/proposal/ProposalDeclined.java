package org.facultyaffairs.matching.proposal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The pair will not come about. Schema: {@code proposal-declined.v1.json}. */
public record ProposalDeclined(
        UUID proposalId,
        long version,
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        @Nullable Side by,
        DeclineReason reason,
        Instant at)
        implements DomainEvent {

    static ProposalDeclined of(Proposal proposal, @Nullable Side by, Instant at) {
        return new ProposalDeclined(
                proposal.id(),
                proposal.told(),
                proposal.programId(),
                proposal.runId(),
                proposal.menteeId(),
                proposal.mentorId(),
                by,
                Objects.requireNonNull(proposal.declineReason()),
                at);
    }

    @Override
    public String type() {
        return "proposal-declined";
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
        return new Change("PROPOSED", by == null ? "LAPSED" : "DECLINED", reason.name());
    }
}
