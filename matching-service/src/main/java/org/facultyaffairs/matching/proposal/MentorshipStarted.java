package org.facultyaffairs.matching.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.program.RelationshipModel;
import org.jspecify.annotations.Nullable;

/** Both said yes: a mentorship is there. Schema: {@code mentorship-started.v1.json}. */
public record MentorshipStarted(
        UUID mentorshipId,
        long version,
        RelationshipModel model,
        List<UUID> mentorIds,
        List<UUID> menteeIds,
        LocalDate startedOn,
        UUID programId,
        String method,
        @Nullable List<ContentArea> contentAreas,
        @Nullable LocalDate endsOn)
        implements DomainEvent {

    /** @param areas what the mentor covers; absent when they named none */
    static MentorshipStarted of(
            Proposal proposal, RelationshipModel model, LocalDate on, List<ContentArea> areas, LocalDate endsOn) {
        return new MentorshipStarted(
                Objects.requireNonNull(proposal.mentorshipId()),
                1,
                model,
                List.of(proposal.mentorId()),
                List.of(proposal.menteeId()),
                on,
                proposal.programId(),
                "MATCH_RUN",
                areas.isEmpty() ? null : areas,
                endsOn);
    }

    @Override
    public String type() {
        return "mentorship-started";
    }

    @Override
    public String topic() {
        return "mentorships";
    }

    @Override
    public String subject() {
        return mentorshipId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, "ACTIVE", null);
    }
}
