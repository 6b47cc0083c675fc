package org.facultyaffairs.nomination.committee.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.committee.Committee;
import org.facultyaffairs.nomination.committee.NameCommittee;
import org.facultyaffairs.nomination.committee.Seat;
import org.jspecify.annotations.Nullable;

/** A committee as the office sees it; at version 0, without members, until it is named. */
@Schema(name = "Committee")
public record CommitteeView(
        UUID opportunityId,
        long version,
        List<MemberView> members,

        @Schema(description = "Members without a conflict who must take part in the decision", examples = "2")
        int quorum,

        @Schema(description = "Members who read each nomination", examples = "2")
        int readersEach,

        @Nullable Instant namedAt,
        @Nullable Instant decidedAt)
        implements Versioned {

    /** One member and their term. */
    @Schema(name = "CommitteeSeat")
    public record MemberView(
            UUID facultyId,
            boolean chair,
            LocalDate from,
            @Nullable LocalDate until) {

        static MemberView of(Seat seat) {
            return new MemberView(seat.personId(), seat.chair(), seat.servesFrom(), seat.servesUntil());
        }
    }

    static CommitteeView of(NameCommittee.Outcome outcome) {
        int quorum = outcome.opportunity().policy().committeeQuorum();
        return outcome.committee()
                .map(committee -> of(committee, quorum))
                .orElseGet(
                        () -> new CommitteeView(outcome.opportunity().id(), 0, List.of(), quorum, quorum, null, null));
    }

    private static CommitteeView of(Committee committee, int quorum) {
        return new CommitteeView(
                committee.opportunityId(),
                committee.version(),
                committee.seats().stream().map(MemberView::of).toList(),
                quorum,
                committee.readersEach(),
                committee.namedAt(),
                committee.decidedAt());
    }
}
