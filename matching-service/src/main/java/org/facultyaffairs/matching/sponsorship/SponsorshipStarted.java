package org.facultyaffairs.matching.sponsorship;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody speaks for somebody, for the first time. Schema: {@code sponsorship-started.v1.json}. */
public record SponsorshipStarted(
        UUID sponsorshipId,
        long version,
        UUID sponsorId,
        UUID protegeId,
        @Nullable UUID nominationId,
        @Nullable UUID opportunityId,
        Instant at)
        implements DomainEvent {

    @Override
    public String type() {
        return "sponsorship-started";
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
        return new Change(null, "STARTED", null);
    }
}
