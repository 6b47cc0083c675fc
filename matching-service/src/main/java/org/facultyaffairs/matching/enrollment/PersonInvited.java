package org.facultyaffairs.matching.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** The office asks somebody to take part. Schema: {@code person-invited.v1.json}. */
public record PersonInvited(
        UUID enrollmentId,
        long version,
        UUID programId,
        UUID facultyId,
        EnrollmentRole role,
        String invitedBy,
        Instant at)
        implements DomainEvent {

    @Override
    public String type() {
        return "person-invited";
    }

    @Override
    public String topic() {
        return "programs";
    }

    @Override
    public String subject() {
        return enrollmentId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, EnrollmentStatus.INVITED.name(), null);
    }
}
