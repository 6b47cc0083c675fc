package org.facultyaffairs.matching.proposal;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee are proposed to each other. Schema: {@code match-proposed.v1.json}. */
public record MatchProposed(
        UUID proposalId,
        long version,
        UUID programId,
        UUID runId,
        UUID menteeId,
        UUID mentorId,
        double score,
        @Nullable UUID inPlaceOf,
        Instant at)
        implements DomainEvent {

    static MatchProposed of(Proposal proposal) {
        StandIn standIn = proposal.standIn();
        return new MatchProposed(
                proposal.id(),
                proposal.told(),
                proposal.programId(),
                proposal.runId(),
                proposal.menteeId(),
                proposal.mentorId(),
                proposal.score() / 1e6,
                standIn == null ? null : standIn.inPlaceOf(),
                proposal.madeAt());
    }

    @Override
    public String type() {
        return "match-proposed";
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
        return new Change(null, "PROPOSED", null);
    }
}
