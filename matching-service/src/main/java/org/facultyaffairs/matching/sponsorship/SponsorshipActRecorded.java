package org.facultyaffairs.matching.sponsorship;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A sponsor did something for their protégé. Schema: {@code sponsorship-act-recorded.v1.json}. */
public record SponsorshipActRecorded(
        UUID sponsorshipId,
        long version,
        UUID sponsorId,
        UUID protegeId,
        ActKind act,
        @Nullable UUID nominationId,
        @Nullable UUID opportunityId,
        Instant at)
        implements DomainEvent {

    @Override
    public String type() {
        return "sponsorship-act-recorded";
    }

    @Override
    public String topic() {
        return "sponsorships";
    }

    @Override
    public String subject() {
        return sponsorshipId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, act.name(), null);
    }
}
